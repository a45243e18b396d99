package org.jointroadmap.trade.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jointroadmap.Refused;
import org.jointroadmap.trade.classification.ClassificationFile.Name;
import org.jointroadmap.trade.classification.ClassificationFile.Names;
import org.jointroadmap.trade.classification.ClassificationFile.Pair;
import org.jointroadmap.trade.classification.ClassificationFile.Pairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationFilesTest {
    private static final Path REAL = Path.of("../shared/data/hs");

    @Test
    void comtradesListOfAnEdition() {
        Names names = (Names) read("{\"classCode\":\"H5\",\"results\":[{\"id\":\"ALL\",\"text\":\"All\"},"
                + "{\"id\":\"870195\",\"text\":\"870195 - Tractors; n.e.c.\"}]}");
        assertThat(names.edition()).isEqualTo("H5");
        assertThat(names.names()).containsExactly(new Name("870195", "Tractors; n.e.c."));
    }

    @Test
    void theCustomsTree() {
        Names names = (Names)
                read(
                        "[{\"groups\":[{\"code\":\"87\",\"naim\":\"СРЕДСТВА НАЗЕМНОГО ТРАНСПОРТА\",\"goods\":[{\"code\":\"8701\","
                                + "\"naim\":\"ТРАКТОРЫ\",\"subs\":[{\"code\":\"8701950000\",\"naim\":\"- - свыше 130 кВт\"}]}]}]}]");
        assertThat(names.language()).isEqualTo("ru");
        assertThat(names.names())
                .containsExactly(
                        new Name("87", "Средства наземного транспорта"),
                        new Name("8701", "Тракторы"),
                        new Name("870195", "Тракторы: свыше 130 кВт"));
    }

    @Test
    void aTable() {
        Names names = (Names) read("code,description,bec\n010121,\"Horses: live\",41\n");
        assertThat(names.names()).containsExactly(new Name("010121", "Horses: live"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "a,b\n1,2\n", "<html>", "{\"classCode\":\"S4\",\"results\":[]}", "code\n\"open"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class);
    }

    @Test
    void anOldWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("Correlation HS2012-HS2007");
            row(sheet, 0, "Between", "", "");
            row(sheet, 1, "HS 2012", "", "HS 2007", "Relationship");
            row(sheet, 2, "010121", "ex", "010110", "n:n");
            book.write(bytes);
        }
        Pairs pairs = (Pairs) ClassificationFiles.read(bytes.toByteArray());
        assertThat(pairs).isEqualTo(new Pairs("H4", "H3", List.of(new Pair("010121", "010110"))));
        byte[] broken = Arrays.copyOf(bytes.toByteArray(), 700);
        assertThatThrownBy(() -> ClassificationFiles.read(broken)).isInstanceOf(Refused.class);
    }

    private static void row(HSSFSheet sheet, int number, String... cells) {
        HSSFRow row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    @Test
    void aBrokenWorkbookIsRefused() {
        assertThatThrownBy(() -> read("PK\u0003\u0004 and no more")).isInstanceOf(Refused.class);
    }

    @Test
    void aWorkbookOfImpossibleCellsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"/></row></sheetData>".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> ClassificationFiles.read(bytes.toByteArray())).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "classificationH4.json, 5206, ''",
        "classificationH5.json, 5388, ''",
        "classificationH6.json, 5613, ''",
        "HS2017toHS2012ConversionAndCorrelationTables.xlsx, 6141, H5>H4",
        "HS 2012 to HS 2007 Correlation and conversion tables.xls, 5364, H4>H3",
        "HS2022toHS2017ConversionAndCorrelationTables.xlsx, 15657, H6>H5",
        "product_codes_HS17_with-bec.csv, 5384, ''",
        "tnved/tnved.json.gz, 0, ''"
    })
    void theRealOnes(String name, int rows, String editions) throws IOException {
        Path file = REAL.resolve(name);
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: " + name + " is not at hand");
        }
        assumeTrue(Files.exists(file));
        ClassificationFile read = ClassificationFiles.read(Files.readAllBytes(file));
        if (read instanceof Pairs pairs) {
            assertThat(pairs.from() + ">" + pairs.to()).isEqualTo(editions);
            assertThat(pairs.rows()).isEqualTo(rows);
            assertThat(pairs.pairs())
                    .anyMatch(
                            pair -> pair.from().startsWith("8701") && pair.to().startsWith("8701"));
        } else {
            long six = ((Names) read)
                    .names().stream().filter(one -> one.code().length() == 6).count();
            assertThat(six).isGreaterThan(4_900);
            assertThat(rows == 0 || six == rows).isTrue();
        }
    }

    private static ClassificationFile read(String text) {
        return ClassificationFiles.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
