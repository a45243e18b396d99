package org.jointroadmap.dossier.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file holds decides what it is, and of what is refused nothing is left. */
class FileStoreTest {
    @TempDir
    Path data;

    @Test
    void theSameBytesLieOnce() throws IOException {
        FileStore store = store();
        ArrivedFile one = store.take(text("Letter"), "a.txt");
        ArrivedFile other = store.take(text("Letter"), "b.txt");
        store.keep(one);
        store.keep(other);
        store.drop(one);
        assertThat(one.hash()).isEqualTo(other.hash());
        assertThat(store.place(one.hash())).hasContent("Letter");
        assertThat(store.before(Instant.now().plusSeconds(60))).containsExactly(one.hash());
        store.delete(one.hash());
        assertThat(store.place(one.hash())).doesNotExist();
    }

    @Test
    void marksTellPictures() throws IOException {
        assertThat(type("a.png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0))
                .isEqualTo(FileType.PNG);
        assertThat(type("a.JPG", 0xff, 0xd8, 0xff, 0xe0)).isEqualTo(FileType.JPEG);
        assertThat(type("a.tif", 'I', 'I', 42, 0, 8)).isEqualTo(FileType.TIFF);
        assertThat(type("a.tiff", 'M', 'M', 0, 42, 8)).isEqualTo(FileType.TIFF);
        assertThat(refused("a.png", bytes(0xff, 0xd8, 0xff, 0xe0)).kind()).isEqualTo(Kind.NOT_TAKEN);
        assertThat(refused("a.dat", bytes(0x7f, 'E', 'L', 'F', 0)).kind()).isEqualTo(Kind.NOT_TAKEN);
    }

    @Test
    void textsAreTextsInAnyAlphabet() throws IOException {
        for (String charset : List.of("UTF-8", "windows-1251", "UTF-16")) {
            byte[] words = "Çatdırılma: да".replace('Ç', 'C').getBytes(Charset.forName(charset));
            assertThat(store().take(new ByteArrayInputStream(words), "a.txt").type())
                    .isEqualTo(FileType.TXT);
        }
        assertThat(store().take(text("From: a@b.by\r\nSubject: Act\r\n\r\n<html>"), "a.eml")
                        .type())
                .isEqualTo(FileType.EML);
        byte[] page = "<HTML>".getBytes(StandardCharsets.UTF_16);
        assertThat(refused("a.txt", page).problems().get(0).key()).isEqualTo("refused.file.page");
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, a.doc, DOC",
        "Workbook, a.xls, XLS",
        "Book, a.xls, XLS",
        "EncryptedPackage, a.docx, refused.file.password",
        "_VBA_PROJECT_CUR, a.xls, refused.file.macros",
        "Installer, a.doc, refused.file.type",
        "WordDocument, a.xls, refused.file.contradiction",
    })
    void anOldDocumentIsWhatItsPartsSay(String part, String name, String said) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem filed = new POIFSFileSystem()) {
            filed.createDocument(new ByteArrayInputStream(new byte[5000]), part);
            filed.writeFilesystem(bytes);
        }
        if (said.startsWith("refused")) {
            assertThat(refused(name, bytes.toByteArray()).problems().get(0).key())
                    .isEqualTo(said);
        } else {
            assertThat(store().take(new ByteArrayInputStream(bytes.toByteArray()), name)
                            .type())
                    .isEqualTo(FileType.valueOf(said));
        }
    }

    @Test
    void anOpenDocumentSaysWhatItIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(FileType.ODT.mime().getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(store().take(new ByteArrayInputStream(bytes.toByteArray()), "a.odt")
                        .type())
                .isEqualTo(FileType.ODT);
        assertThat(refused("a.zip", new byte[] {'P', 'K', 3, 4, 0})
                        .problems()
                        .get(0)
                        .key())
                .isEqualTo("refused.file.broken");
    }

    @Test
    void aFileOfMoreThanFiftyMegabytesIsRefused() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(catchThrowableOfType(Refused.class, () -> store().take(endless, "a.txt"))
                        .kind())
                .isEqualTo(Kind.TOO_LARGE);
        try (Stream<Path> left = Files.list(data.resolve("files"))) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"exit 0,", "exit 1, INVALID", "exit 2, UNAVAILABLE", "sleep 20, UNAVAILABLE"})
    void aScannerIsBelieved(String command, Kind refused) throws IOException {
        FileStore store = scanned(List.of("sh", "-c", command));
        if (refused == null) {
            assertThat(store.take(text("Letter"), "a.txt").size()).isEqualTo(6);
        } else {
            assertThat(catchThrowableOfType(Refused.class, () -> store.take(text("Letter"), "a.txt"))
                            .kind())
                    .isEqualTo(refused);
        }
    }

    @Test
    void aScannerThatIsNotThereLetsNothingIn() {
        FileStore store = scanned(List.of("no-such-scanner-here"));
        assertThat(catchThrowableOfType(Refused.class, () -> store.take(text("Letter"), "a.txt"))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
    }

    private FileType type(String name, int... content) throws IOException {
        return store().take(new ByteArrayInputStream(bytes(content)), name).type();
    }

    private Refused refused(String name, byte[] content) {
        return catchThrowableOfType(Refused.class, () -> store().take(new ByteArrayInputStream(content), name));
    }

    private static byte[] bytes(int... content) {
        byte[] bytes = new byte[content.length];
        for (int at = 0; at < content.length; at++) {
            bytes[at] = (byte) content[at];
        }
        return bytes;
    }

    private FileStore store() {
        return scanned(List.of());
    }

    private FileStore scanned(List<String> command) {
        return new FileStore(data, new VirusScan(new FileProperties(command, Duration.ofSeconds(1))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
