package org.jointroadmap.trade.reading;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.CountryCodes;

/**
 * Whatever a file holds, it is read, refused or found to be broken, and nothing else happens. {@code mvn test -Pfuzz} tries the
 * corpus; {@code JAZZER_FUZZ=1 mvn test -Pfuzz -Dtest='ReadersFuzzTest#baci'} goes on for ten minutes.
 */
class ReadersFuzzTest {
    private static final CountryCodes COUNTRIES = new CountryCodes();
    private static final Path FILE = file();

    @FuzzTest(maxDuration = "10m")
    void baci(byte[] rows) {
        read(after("t,i,j,k,v,q\n", rows));
    }

    @FuzzTest(maxDuration = "10m")
    void comtradeNew(byte[] rows) {
        read(after(
                "typeCode,refYear,refMonth,period,reporterCode,flowCode,partnerCode,partner2Code,classificationCode,cmdCode,"
                        + "aggrLevel,customsCode,motCode,netWgt,cifvalue,fobvalue,primaryValue\n",
                rows));
    }

    @FuzzTest(maxDuration = "10m")
    void comtradeLegacy(byte[] rows) {
        read(after(
                "Classification,Year,Period,Aggregate Level,Trade Flow Code,Trade Flow,Reporter Code,Partner Code,"
                        + "Commodity Code,Netweight (kg),Trade Value (US$)\n",
                rows));
    }

    @FuzzTest(maxDuration = "10m")
    void wits(byte[] rows) {
        read(after(
                "ReporterISO3,PartnerISO3,Year,ProductCode,TradeFlowName,TradeValue in 1000 USD,NetWeight in KGM\n",
                rows));
    }

    @FuzzTest(maxDuration = "10m")
    void json(byte[] rest) {
        read(after("{\"data\":[{", rest));
    }

    @FuzzTest(maxDuration = "10m")
    void workbook(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "xl/workbook.xml",
                    ("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                    + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                            .getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                            .getBytes(StandardCharsets.UTF_8));
            entry(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        read(bytes.toByteArray());
    }

    /** Anything at all, packed or not. */
    @FuzzTest(maxDuration = "10m")
    void anything(byte[] content) throws IOException {
        read(content);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        read(packed.toByteArray());
    }

    private static void read(byte[] content) {
        try {
            Files.write(FILE, content);
            new TradeFiles(COUNTRIES, Clock.systemDefaultZone())
                    .read(FILE, "BACI_HS17_Y2024.csv", new Heard(COUNTRIES));
        } catch (RefusedFile | IOException clean) {
            return;
        }
    }

    private static byte[] after(String start, byte[] rest) {
        byte[] head = start.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", ".upload");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
