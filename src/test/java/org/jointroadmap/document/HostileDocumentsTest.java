package org.jointroadmap.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jointroadmap.Refused;
import org.jointroadmap.intake.ReadDocuments;
import org.junit.jupiter.api.Test;

/** Files that are none, are locked, or mean harm: each is refused in one sentence. */
class HostileDocumentsTest {
    private static final String SPREADSHEET =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

    @Test
    void bombsAreNotUnpacked() {
        assertRefused(
                413,
                "document.bomb",
                new WordFile().raw("word/media/a.bin", "0".repeat(60 << 20)).bytes());
        assertRefused(413, "document.bomb", sheet("<worksheet>" + " ".repeat(60 << 20) + "</worksheet>"));
    }

    @Test
    void nothingOutsideOfTheFileIsAskedFor() {
        String evil =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
        assertRefused(422, "document.broken", sheet(evil));
    }

    @Test
    void whatIsBrokenIsSaid() {
        byte[] whole =
                new WordFile().table(new String[] {"№", "Мероприятие", "Срок"}).bytes();
        assertRefused(422, "document.broken", Arrays.copyOf(whole, whole.length / 2));
        assertRefused(
                422,
                "document.broken",
                sheet("<worksheet><sheetData><row r=\"1\"><c r=\"!!\"><v>1</v></c></row></sheetData></worksheet>"));
        assertRefused(
                422,
                "document.broken",
                sheet("<worksheet><sheetData/><mergeCells><mergeCell ref=\"A1:??\"/></mergeCells></worksheet>"));
        assertRefused(
                422,
                "document.broken",
                new WordFile()
                        .paragraph("<w:p>" + "<w:p>".repeat(5_000) + "</w:p>".repeat(5_000) + "</w:p>")
                        .bytes());
        assertRefused(422, "file.twins", twins());
    }

    @Test
    void othersFormatsAreNamed() throws IOException {
        assertRefused(415, "document.doc", old("WordDocument"));
        assertRefused(422, "document.protected", old("EncryptedPackage"));
        assertRefused(415, "document.kind", old("Something"));
        assertRefused(415, "document.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8));
        assertRefused(415, "document.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        assertRefused(415, "document.picture", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
        assertRefused(415, "document.archive", new Zip().with("a.txt", "x").bytes());
        assertRefused(422, "document.empty", new byte[0]);
    }

    private static byte[] sheet(String markup) {
        return new Zip()
                .with("xl/workbook.xml", SPREADSHEET)
                .with("xl/_rels/workbook.xml.rels", RELATIONS)
                .with("xl/worksheets/sheet1.xml", markup)
                .bytes();
    }

    private static byte[] twins() {
        return new Zip()
                .with("word/document.xml", "<a/>")
                .with("Word/document.xml", "<a/>")
                .bytes();
    }

    private static byte[] old(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            parts.getRoot().createDocument(entry, new ByteArrayInputStream(new byte[5_000]));
            parts.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static void assertRefused(int status, String key, byte[] bytes) {
        assertThatThrownBy(() -> ReadDocuments.document(bytes)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problems().get(0).key()).isEqualTo("refused." + key);
            assertThat(refused.kind().status()).isEqualTo(status);
        });
    }
}
