package org.jointroadmap.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jointroadmap.rules.language.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A workbook that somebody wrote by hand takes neither the memory nor the time of those who work. */
class HostileWorkbooksTest {
    private static final String NAMES = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    @Test
    void aNumberOfABillionZerosIsRefusedWithItsCell() throws IOException {
        assertThat(refused(cell("A1", "1E999999999"))).startsWith("S!A1: ").contains("more than 30 places");
        assertThat(refused(cell("A1", "1E-999999999"))).contains("more than 30 places");
    }

    @Test
    void aCellWhereNoSheetHasOneIsRefused() throws IOException {
        assertThat(refused(cell("ZZZZZZ1", "1"))).contains("no workbook");
        assertThat(refused(cell("A99999999999", "1"))).contains("no workbook");
    }

    @Test
    void aMergedCellIsSeenHoweverItIsWritten() throws IOException {
        String merged = "</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells><x>" + " ".repeat(2_000_000)
                + "</x><sheetData>";
        assertThat(refused(cell("A1", "1") + merged)).contains("A1 is merged");
    }

    @Test
    void aSheetOfOpenTagsIsRefusedAtOnce() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(refused("<mergeCell ".repeat(90_000))).contains("no workbook"));
    }

    @Test
    void anEmptyCellFarBelowIsNoMatter() throws IOException {
        String text = Workbook.text(
                "late.xlsx", workbook(cell("A1", "1") + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>"));
        assertThat(text.lines()).hasSize(2);
    }

    private static String cell(String place, String value) {
        return "<row r=\"1\"><c r=\"" + place + "\"><v>" + value + "</v></c></row>";
    }

    private static String refused(String rows) throws IOException {
        byte[] workbook = workbook(rows);
        return catchThrowableOfType(Refused.class, () -> Workbook.text("late.xlsx", workbook))
                .mistakes()
                .get(0)
                .message();
    }

    private static byte[] workbook(String rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
                            + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/s.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + NAMES
                            + "><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/worksheets/s.xml",
                    "<worksheet " + NAMES + "><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return RELATIONS + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
