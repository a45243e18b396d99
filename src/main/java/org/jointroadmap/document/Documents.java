package org.jointroadmap.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jointroadmap.Refused;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.document.office.Archive;
import org.jointroadmap.document.open.OdtReader;
import org.jointroadmap.document.plain.CsvTables;
import org.jointroadmap.document.plain.Html;
import org.jointroadmap.document.sheet.XlsReader;
import org.jointroadmap.document.sheet.XlsxReader;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.word.DocxReader;

/** Finds out by its content what a document is and reads its tables; what cannot be read is refused with what to do instead. */
public final class Documents {
    private static final int LARGEST_TEXT = 50 << 20;
    private static final int START = 16;

    private Documents() {}

    /**
     * @throws Refused if nothing of it can be read, or it is unsafe to
     * @throws IOException if the disk fails
     */
    public static Document read(Path file) throws IOException {
        byte[] start = new byte[START];
        int length;
        try (InputStream bytes = Files.newInputStream(file)) {
            length = bytes.readNBytes(start, 0, START);
        }
        if (length == 0) {
            throw Refused.invalid("file", "refused.document.empty");
        }
        FileKind kind = FileKind.of(start);
        return switch (kind) {
            case ARCHIVE -> archive(file);
            case OLD -> old(file);
            case TEXT -> {
                if (Files.size(file) > LARGEST_TEXT) {
                    throw Refused.tooLarge("refused.document.text", LARGEST_TEXT >> 20);
                }
                yield pasted(CsvTables.text(Files.readAllBytes(file)));
            }
            default -> throw Refused.notTaken("file", kind.refusal());
        };
    }

    /** A table as it was pasted, with tags or with tabs. */
    public static Document pasted(String text) {
        if (text.isBlank()) {
            throw Refused.invalid("file", "refused.document.empty");
        }
        if (Html.isTable(text)) {
            return Html.read(text);
        }
        if (text.stripLeading().startsWith("<?xml") || text.chars().anyMatch(Documents::isBinary)) {
            throw Refused.notTaken("file", "refused.document.kind");
        }
        return CsvTables.read(text);
    }

    private static boolean isBinary(int character) {
        return character < ' '
                && character != '\t'
                && character != '\n'
                && character != '\r'
                && character != '\f'
                && character != '\u000b';
    }

    private static Document archive(Path file) throws IOException {
        try (Archive archive = new Archive(file)) {
            if (XlsxReader.reads(archive)) {
                return XlsxReader.read(archive);
            }
            if (DocxReader.reads(archive)) {
                return DocxReader.read(archive);
            }
            if (OdtReader.reads(archive)) {
                return OdtReader.read(archive);
            }
            throw Refused.notTaken(
                    "file", archive.has("xl/workbook.bin") ? "refused.document.xlsb" : "refused.document.archive");
        } catch (RefusedFile refused) {
            throw refused.key().endsWith(".bomb")
                    ? Refused.tooLarge(refused.key(), refused.arguments().toArray())
                    : Refused.invalid("file", refused.key(), refused.arguments().toArray());
        } catch (ZipException broken) {
            throw Refused.invalid(
                    "file",
                    String.valueOf(broken.getMessage()).contains("encrypted")
                            ? "refused.document.protected"
                            : "refused.document.broken");
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refused.invalid("file", "refused.document.broken");
        }
    }

    private static Document old(Path file) {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = parts.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refused.invalid("file", "refused.document.protected");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw Refused.notTaken("file", "refused.document.doc");
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw Refused.notTaken("file", "refused.document.kind");
            }
            return XlsReader.read(parts);
        } catch (EncryptedDocumentException locked) {
            throw Refused.invalid("file", "refused.document.protected");
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refused.invalid("file", "refused.document.broken");
        }
    }
}
