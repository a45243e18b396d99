package org.jointroadmap.trade.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would take minutes, all memory, or pass for right although they are damaged. */
@Timeout(20)
class HostileFilesTest {
    private static final String BACI = "t,i,j,k,v,q\n";

    @TempDir
    Path folder;

    private final CountryCodes countries = new CountryCodes();

    @ParameterizedTest
    @ValueSource(strings = {"1e-100000000", "1e-999999999", "1e999999999", "0e-2000000000", "999999999999"})
    void absurdNumbersAreRejectedAtOnce(String number) throws IOException {
        Heard value = read(text(BACI + "2024,112,31,870195," + number + ",1\n2024,112,31,870192,1,1\n"));
        Heard weight = read(text(BACI + "2024,112,31,870195,1," + number + "\n2024,112,31,870192,1,1\n"));
        assertThat(value.rejections).containsExactly("2: value [" + number + "]");
        assertThat(weight.rejections).containsExactly("2: weight [" + number + "]");
        assertThat(value.rows).hasSize(1);
        assertThat(weight.rows).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-900000000", "1e900000000"})
    void soAreThoseOfAWorkbook(String number) throws IOException {
        Heard heard = read(workbook("<c r=\"I2\"><v>" + number + "</v></c>"));
        assertThat(heard.rejected).containsOnlyKeys("value");
    }

    @Test
    void aWorkbookWithACellWhereNoneCanBeIsRefused() throws IOException {
        assertRefused("workbook", workbook("<c r=\"ZZZZZZ2\"><v>1</v></c>"));
        assertRefused(
                "record", workbook("<c r=\"I2\" t=\"inlineStr\"><is><t>" + "ab".repeat(400_000) + "</t></is></c>"));
        assertRefused("workbook", workbook("<c r=\"I2\" t=\"inlineSwr\"><v>1</v></c>"));
        assertThat(read(workbook("<c r=\"I2\"><v>100</v></c>")).rows).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, A.csv",
        "a.csv, ./a.csv",
        "b/a.csv, b//a.csv",
        "b/a.csv, b\\a.csv",
        "xl/workbook.xml, XL/workbook.xml"
    })
    void anArchiveWithTwoFilesOfOneNameIsRefused(String one, String other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String name : List.of(one, other)) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(text(BACI + "2024,112,31,870195,1,1\n"));
            }
        }
        assertRefused("twins", bytes.toByteArray());
    }

    @Test
    void whatTheSinkThrowsIsNoFaultOfTheWorkbook() throws IOException {
        Path file = Files.write(folder.resolve("upload"), workbook("<c r=\"I2\"><v>100</v></c>"));
        IllegalStateException cancelled = new IllegalStateException("cancelled");
        assertThatThrownBy(() -> new TradeFiles(countries, Clock.systemDefaultZone())
                        .read(file, "x", new Heard(countries) {
                            @Override
                            public void row(TradeRow row) {
                                throw cancelled;
                            }
                        }))
                .isSameAs(cancelled);
    }

    @Test
    void aDamagedArchiveBreaksOff() throws IOException {
        StringBuilder rows = new StringBuilder(BACI);
        for (int row = 0; row < 2_000; row++) {
            rows.append("2024,112,31,870195,").append(row).append(".5,1\n");
        }
        byte[] whole = zip(Map.of("BACI_HS17_Y2024.csv", text(rows.toString())));
        assertThat(read(whole).taken).isEqualTo(2_000);
        for (int at = 100; at < 1_500; at += 100) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            assertThatThrownBy(() -> read(damaged)).isInstanceOfAny(IOException.class, RefusedFile.class);
        }
    }

    @Test
    void aProtectedArchiveIsRefused() throws IOException {
        byte[] locked = zip(Map.of("a.csv", text(BACI)));
        locked[6] |= 1;
        assertRefused("encrypted", locked);
    }

    /** Nine hundred names for the same packed bytes: each by itself looks harmless. */
    @Test
    void filesOfAnArchiveThatShareTheirBytesAreCountedTogether() throws IOException {
        assertRefused("bomb", overlapping(text(BACI + "2024,112,31,870195,1,1\n".repeat(40_000)), 900));
    }

    private static byte[] overlapping(byte[] content, int names) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length];
        int size = deflater.deflate(packed);
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer zip = ByteBuffer.allocate(size + 200 + names * 60).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        zip.putInt((int) crc.getValue())
                .putInt(size)
                .putInt(content.length)
                .putShort((short) 1)
                .putShort((short) 0);
        zip.put((byte) 'a').put(packed, 0, size);
        int directory = zip.position();
        for (int name = 0; name < names; name++) {
            zip.putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) 0)
                    .putShort((short) 8);
            zip.putInt(0)
                    .putInt((int) crc.getValue())
                    .putInt(size)
                    .putInt(content.length)
                    .putShort((short) 3);
            zip.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(0);
            zip.put(String.format("%03d", name).getBytes(StandardCharsets.US_ASCII));
        }
        int end = zip.position();
        zip.putInt(0x06054b50).putInt(0).putShort((short) names).putShort((short) names);
        zip.putInt(end - directory).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }

    private static byte[] workbook(String lastCell) throws IOException {
        String[] names = {
            "refYear",
            "period",
            "reporterCode",
            "flowCode",
            "partnerCode",
            "classificationCode",
            "cmdCode",
            "aggrLevel",
            "primaryValue"
        };
        String[] values = {"2024", "2024", "112", "X", "31", "H6", "870195", "6"};
        Map<String, byte[]> files = new TreeMap<>();
        files.put("[Content_Types].xml", text("<Types/>"));
        files.put(
                "xl/workbook.xml",
                text(
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
        files.put(
                "xl/_rels/workbook.xml.rels",
                text("<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        files.put(
                "xl/worksheets/sheet1.xml",
                text("<worksheet><sheetData><row r=\"1\">" + cells(names, 1) + "</row><row r=\"2\">" + cells(values, 2)
                        + lastCell + "</row></sheetData></worksheet>"));
        return zip(files);
    }

    private static String cells(String[] texts, int row) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < texts.length; column++) {
            cells.append(
                    "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + column, row, texts[column]));
        }
        return cells.toString();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertRefused(String key, byte[] content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        RefusedFile.class, refused -> assertThat(refused.key()).endsWith("." + key));
    }

    private Heard read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        Heard heard = new Heard(countries);
        new TradeFiles(countries, Clock.systemDefaultZone()).read(file, "x", heard);
        return heard;
    }
}
