package org.jointroadmap.dossier.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A package of parts: a document of an office program is one by its parts, all else is a ZIP. Nothing of it is unpacked. */
final class PackedFile {
    private static final String LABEL = "mimetype";
    private static final int LONGEST_LABEL = 200;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);

    private PackedFile() {}

    static FileType type(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            FileType type = labelled(parts);
            for (ZipEntry part : (Iterable<ZipEntry>) parts.stream().map(ZipEntry.class::cast)::iterator) {
                check(part.getName());
                type = type == FileType.ZIP ? MAIN_PARTS.getOrDefault(part.getName(), type) : type;
            }
            boolean office = parts.getEntry("[Content_Types].xml") != null;
            return office || !MAIN_PARTS.containsValue(type) ? type : FileType.ZIP;
        } catch (ZipException broken) {
            throw FileRecognition.refused("refused.file.broken");
        }
    }

    /** An open document says in a part of its own what it is. */
    private static FileType labelled(ZipFile parts) throws IOException {
        ZipEntry label = parts.getEntry(LABEL);
        if (label == null) {
            return FileType.ZIP;
        }
        try (InputStream text = parts.getInputStream(label)) {
            String said = new String(text.readNBytes(LONGEST_LABEL), StandardCharsets.US_ASCII).strip();
            return said.equals(FileType.ODT.mime())
                    ? FileType.ODT
                    : said.equals(FileType.ODS.mime()) ? FileType.ODS : FileType.ZIP;
        }
    }

    private static void check(String part) {
        if (part.endsWith("vbaProject.bin") || part.startsWith("Basic/") && part.endsWith(".xml")) {
            throw FileRecognition.refused("refused.file.macros");
        }
        if (FileName.isCarriedOut(part)) {
            throw FileRecognition.refused(
                    "refused.file.carried-out", part.length() > 100 ? part.substring(0, 100) : part);
        }
    }
}
