package org.jointroadmap.trade.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format, in the dialects that people have, and what is wrong with files. */
class ReadersTest {
    private static final String NEW =
            "typeCode,freqCode,refYear,refMonth,period,reporterCode,reporterISO,flowCode,partnerCode,"
                    + "partnerISO,partner2Code,classificationCode,cmdCode,cmdDesc,aggrLevel,customsCode,motCode,netWgt,cifvalue,"
                    + "fobvalue,primaryValue";
    private static final String LEGACY =
            "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,"
                    + "Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,"
                    + "Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag";
    private static final String WITS = "ReporterISO3,PartnerISO3,Year,ProductCode,TradeFlowName,TradeValue in 1000 USD,"
            + "NetWeight in KGM,Quantity,QtyUnit";

    @TempDir
    Path folder;

    private final CountryCodes countries = new CountryCodes();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void baci() throws IOException {
        Heard heard = read("BACI_HS22_Y2024_V202601.csv", "t,i,j,k,v,q\n2024,112,31,870195,1.234,0.5\n");
        assertThat(heard.files.get(0)).isEqualTo(new Recognised("", "baci", "BACI", "FOB", "H6"));
        assertThat(heard.rows).containsExactly("2: 2024 BLR>AZE 870195 1234000 FOB 500000 g");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t,i,j,k,v,q                                                                                              | %d,112,31,870195,1,1                                   | false
            refYear,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue                 | %d,%s,31,M,276,H6,870195,5                             | true
            Year,Period,Reporter Code,Trade Flow Code,Partner Code,Classification,Commodity Code,Trade Value (US$)   | %d,%s,31,1,276,H6,870195,5                             | true
            yr,period,rtCode,rgCode,ptCode,pfCode,cmdCode,TradeValue                                                 | %d,%s,31,1,276,H6,870195,5                             | true
            ReporterISO3,PartnerISO3,Year,ProductCode,TradeFlowName,TradeValue in 1000 USD                           | AZE,DEU,%d,870195,Import,5                             | false
            """)
    void noFigureIsOfAYearOrMonthThatHasNotBegun(String header, String row, boolean monthly) throws IOException {
        for (String ended : monthly ? List.of("202611", "202512", "2026") : List.of("2026", "1995")) {
            Heard heard = read("x.csv", header + "\n" + of(ended, row) + "\n");
            assertThat(heard.rows).as(ended).hasSize(1);
            assertThat(heard.rejections).isEmpty();
        }
        for (String coming : monthly ? List.of("202612", "202701", "2027", "2075") : List.of("2027", "2075")) {
            Heard heard = read("x.csv", header + "\n" + of(coming, row) + "\n");
            assertThat(heard.rows).as(coming).isEmpty();
            String period = coming.length() == 6 ? coming.substring(0, 4) + "-" + coming.substring(4) : coming;
            assertThat(heard.rejections).containsExactly("2: future [" + period + ", 2026-11]");
        }
    }

    @ParameterizedTest
    @CsvSource({"202611, 1", "202612, 0", "2027, 0"})
    void norInJson(String period, int rows) throws IOException {
        Heard heard = read(
                "x.json",
                "{\"data\":[{\"refYear\":" + period.substring(0, 4) + ",\"period\":\"" + period
                        + "\",\"reporterCode\":31,\"flowCode\":\"M\",\"partnerCode\":276,"
                        + "\"classificationCode\":\"H6\",\"cmdCode\":\"870195\",\"primaryValue\":5}]}");
        assertThat(heard.rows).hasSize(rows);
        assertThat(heard.rejections).hasSize(1 - rows);
    }

    /** The last hour of November in London is December in Baku. */
    @Test
    void theMonthIsThatOfTheProgramsZone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("upload"),
                "refYear,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\n"
                        + "2026,202612,31,M,276,H6,870195,5\n");
        Instant turn = Instant.parse("2026-11-30T21:00:00Z");
        Heard baku = new Heard(countries);
        new TradeFiles(countries, Clock.fixed(turn, ZoneId.of("Asia/Baku"))).read(file, "x.csv", baku);
        assertThat(baku.rows).hasSize(1);
        Heard utc = new Heard(countries);
        new TradeFiles(countries, Clock.fixed(turn, ZoneOffset.UTC)).read(file, "x.csv", utc);
        assertThat(utc.rejections).hasSize(1);
    }

    private static String of(String period, String row) {
        return row.replace("%d", period.substring(0, 4)).replace("%s", period);
    }

    @Test
    void baciWithPaddedQuantitiesQuotesAndLostZeros() throws IOException {
        Heard heard = read(
                "x.csv",
                "\"t\",\"i\",\"j\",\"k\",\"v\",\"q\"\r\n2021,4,112,10121,7.5,\"       13.235\"\r\n2021,4,31,\"010129\",2,\"           NA\"\r\n");
        assertThat(heard.rows)
                .containsExactly("2: 2021 AFG>BLR 010121 7500000 FOB 13235000 g", "3: 2021 AFG>AZE 010129 2000000 FOB");
        assertThat(heard.repairs).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anySeparatorAndOrderAndCase(String separator) throws IOException {
        String text = String.join(separator, "K", " J", "I", "T", "V", "Q") + "\n"
                + String.join(separator, "870195", "31", "112", "2024", "10.5", "1") + "\n";
        assertThat(read("x.csv", text).rows).containsExactly("2: 2024 BLR>AZE 870195 10500000 FOB 1000000 g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void anyEncoding(String encoding) throws IOException {
        String row = "2022,2022,2022,2022,6,1,1,Import,31,Azerbaijan,AZE,792,Türkiye,TUR,870195,Träktor,1,kg,1,5,100,0";
        String text = LEGACY + "\n" + row.replaceFirst("2022", "H5") + "\n";
        Heard heard = read("x.csv", text.getBytes(Charset.forName(encoding)));
        assertThat(heard.rows).containsExactly("2: 2022 TUR>AZE 870195 100000 CIF 5000 g H5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyEndOfLine(String end) throws IOException {
        String text = String.join(end, "t,i,j,k,v,q", "2024,112,31,870195,1,1", "", "2024,112,31,870192,1,1", "");
        assertThat(read("x.csv", text).rows).hasSize(2).last().asString().startsWith("4: ");
    }

    @Test
    void aByteOrderMarkAndALineForSpreadsheets() throws IOException {
        assertThat(read("x.csv", "\ufeffsep=;\nt;i;j;k;v;q\n2024;112;31;870195;1,5;1\n").rows)
                .containsExactly("3: 2024 BLR>AZE 870195 1500000 FOB 1000000 g");
    }

    @Test
    void theNewLayoutWithItsTrailingComma() throws IOException {
        Heard heard = read(
                "x.csv",
                NEW + "\nC,A,2023,52,2023,31,AZE,M,276,DEU,0,H5,870195,Tractors,6,C00,0,10,106,100,106,\n"
                        + "C,A,2023,52,2023,31,AZE,M,276,DEU,0,H5,870192,Tractors,6,C00,0,10,,100,100,\n"
                        + "C,A,2023,52,2023,112,BLR,X,643,RUS,0,H5,870195,Tractors,6,C00,0,,,70,70,\n");
        assertThat(heard.files.get(0).format()).isEqualTo("comtrade-47");
        assertThat(heard.rows)
                .containsExactly(
                        "2: 2023 DEU>AZE 870195 106000 CIF 10000 g H5",
                        "3: 2023 DEU>AZE 870192 100000 FOB 10000 g H5",
                        "4: 2023 BLR>RUS 870195 70000 FOB H5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M  | 2 |  52 | 2023   | 0 | C00 | 0 | 870195 | 6 | {}
            M  | 2 |  52 | 2023   | 0 | C00 | 0 | TOTAL  | 0 | {AGGREGATION_LEVEL=1}
            M  | 2 |  52 | 2023   | 0 | C00 | 0 | 8701   | 4 | {AGGREGATION_LEVEL=1}
            RX | 2 |  52 | 2023   | 0 | C00 | 0 | 870195 | 6 | {RE_EXPORT=1}
            FM | 2 |  52 | 2023   | 0 | C00 | 0 | 870195 | 6 | {RE_IMPORT=1}
            """)
    void whatIsRightButNotForTheFigures(
            String flow,
            int ignored,
            String month,
            String period,
            String second,
            String customs,
            String transport,
            String code,
            String level,
            String skipped)
            throws IOException {
        Heard heard = read(
                "x.csv",
                NEW + "\n" + newRow(flow, month, period, "276", second, "H5", code, level, customs, transport));
        assertThat(heard.skipped).hasToString(skipped);
        assertThat(heard.rejections).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | C00 | 0 |
            112 | C00 | 0 | part
            0   | C01 | 0 | part
            0   | C00 | 2100 | part
            """)
    void breakDownsAreParts(String second, String customs, String transport, String part) throws IOException {
        Heard heard = read(
                "x.csv",
                NEW + "\n" + newRow("M", "52", "2023", "276", second, "H5", "870195", "6", customs, transport));
        assertThat(heard.rows.get(0).endsWith("part")).isEqualTo("part".equals(part));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZZ | 52 | 2023   | 276 | 870195     | 6 | flow
            M  | 13 | 202313 | 276 | 870195     | 6 | period
            M  | 52 | 202352 | 276 | 870195     | 6 | period
            M  | 52 | 2022   | 276 | 870195     | 6 | period
            M  | 52 | 2023   | 31  | 870195     | 6 | same-country
            M  | 52 | 2023   | 444 | 870195     | 6 | country
            M  | 52 | 2023   | 276 | 8701951000 | 6 | national-code
            M  | 52 | 2023   | 276 | 87A195     | 6 | code
            """)
    void aWrongRowIsRejectedWithItsLine(
            String flow, String month, String period, String partner, String code, String level, String reason)
            throws IOException {
        Heard heard =
                read("x.csv", NEW + "\n" + newRow(flow, month, period, partner, "0", "H5", code, level, "C00", "0"));
        assertThat(heard.rows).isEmpty();
        assertThat(heard.rejections).hasSize(1).first().asString().startsWith("2: " + reason);
    }

    @Test
    void otherClassificationsAndSpecialAreas() throws IOException {
        assertThat(read("x.csv", NEW + "\n" + newRow("M", "52", "2023", "276", "0", "S4", "72", "2", "C00", "0"))
                        .skipped)
                .isEqualTo(Map.of(Skip.OTHER_CLASSIFICATION, 1L));
        assertThat(read("x.csv", NEW + "\n" + newRow("M", "52", "2023", "0", "0", "H5", "870195", "6", "C00", "0"))
                        .skipped)
                .isEqualTo(Map.of(Skip.WORLD, 1L));
        assertThat(read("x.csv", NEW + "\n" + newRow("M", "52", "2023", "899", "0", "H5", "870195", "6", "C00", "0"))
                        .skipped)
                .isEqualTo(Map.of(Skip.SPECIAL_AREA, 1L));
        assertThat(read("x.csv", NEW + "\n" + newRow("M", "52", "2023", "490", "0", "H5", "870195", "6", "C00", "0"))
                        .rows)
                .hasSize(1);
    }

    @Test
    void servicesAreNoGoods() {
        assertRefused("services", NEW + "\n" + newRow("M", "52", "2023", "276", "0", "EB10", "200", "1", "C00", "0"));
    }

    @Test
    void theLegacyLayoutAndItsDialects() throws IOException {
        Heard heard = read(
                "x.csv",
                LEGACY
                        + "\nHS,2014,201404,April 2014,6,1,0,Imports,31,Azerbaijan,,112,\"Belarus, Republic of\",,870195,"
                        + "Tractors,8,kg,1,5,100,0\nH4,2014,2014,2014,6,1,2,Export,31,Azerbaijan,AZE,112,Belarus,BLR,080810,"
                        + "Apples,8,kg,1,5,100,0\n");
        assertThat(heard.files.get(0).format()).isEqualTo("comtrade-22");
        assertThat(heard.rows)
                .containsExactly(
                        "2: 2014/4 BLR>AZE 870195 100000 CIF 5000 g", "3: 2014 AZE>BLR 080810 100000 FOB 5000 g H4");
    }

    @Test
    void witsNamesItsFlowsGrossOrNot() throws IOException {
        Heard heard = read(
                "x.csv",
                WITS + "\nAZE,BLR,2016,870195,Import,12.5,100,1,Item\nAZE,BLR,2016,870192,Gross Imp.,12.5,100,1,Item\n"
                        + "AZE,BLR,2016,870192,Gross Exp.,5,1,1,Item\nAZE,BLR,2016,870192,Re-Export,5,1,1,Item\n"
                        + "AZE,BLR,2016,870192,Re-Import,5,1,1,Item\n"
                        + "AZE,WLD,2016,870195,Export,1,,,\nAZE,BLR,2016,Total,Export,1,,,\n");
        assertThat(heard.files.get(0)).isEqualTo(new Recognised("", "wits", "WITS", "CIF-FOB", null));
        assertThat(heard.rows)
                .containsExactly(
                        "2: 2016 BLR>AZE 870195 12500000 CIF 100000 g",
                        "3: 2016 BLR>AZE 870192 12500000 CIF 100000 g",
                        "4: 2016 AZE>BLR 870192 5000000 FOB 1000 g");
        assertThat(heard.skipped)
                .isEqualTo(Map.of(Skip.RE_EXPORT, 1L, Skip.RE_IMPORT, 1L, Skip.WORLD, 1L, Skip.AGGREGATION_LEVEL, 1L));
    }

    @Test
    void allRowsOfAFileOfGrossFlowsAreFigures() throws IOException {
        assertThat(given("wits-gross.csv").rows)
                .containsExactly(
                        "2: 2022 DEU>AZE 870193 310500000 CIF 21000000 g",
                        "3: 2022 BLR>AZE 870193 1204250000 CIF 80000000 g",
                        "4: 2022 BLR>AZE 870193 1180000000 FOB 80000000 g");
    }

    @ParameterizedTest
    @CsvSource({
        "index-comtrade.csv, comtrade-47",
        "index-BACI_HS96_Y1998.csv, baci",
        "index-wits.csv, wits",
        "index-legacy.csv, comtrade-22"
    })
    void anIndexInAnUnnamedFirstColumnIsReadOver(String file, String format) throws IOException {
        Heard heard = given(file);
        assertThat(heard.rejections).isEmpty();
        assertThat(heard.files.get(0).format()).isEqualTo(format);
        assertThat(heard.rows).hasSize(1).first().asString().contains("BLR>AZE 870190");
    }

    @Test
    void codesThatNoEditionHasAreRejectedByRow() throws IOException {
        Heard heard = given("codes-of-no-edition.csv");
        assertThat(heard.rows).isEmpty();
        assertThat(heard.rejected).isEqualTo(Map.of("no-edition", 6L));
        assertThat(heard.rejections.get(0)).isEqualTo("2: no-edition [000000]");
    }

    /** Codes of 1992 to 2022, what is withheld, and one that lost its zero. */
    @ParameterizedTest
    @ValueSource(strings = {"010111", "870190", "870195", "940690", "999999", "879999", "10121"})
    void codesThatSomeEditionHasAreTaken(String code) throws IOException {
        assertThat(read("x.csv", "t,i,j,k,v,q\n2023,276,112," + code + ",1,1\n").rows)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t,i,j,k,q                                                                       | BACI        | v
            ,i,j,k,v,q                                                                      | BACI        | t
            ReporterISO3,PartnerISO3,Year,ProductCode,TradeFlowName,Quantity                | WITS        | TradeValue in 1000 USD
            ReporterISO3,PartnerISO3,Year,ProductCode,TradeValue in 1000 USD                | WITS        | TradeFlowName
            refYear,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,cifvalue   | UN Comtrade | primaryValue
            refYear,reporterISO,flowCode,classificationCode,cmdCode,primaryValue            | UN Comtrade | partnerCode
            Year,Trade Flow,Reporter,Partner ISO,Commodity Code,Trade Value (US$),Classification | UN Comtrade | Reporter Code
            refYear,reporterISO,partnerISO,flowCode,primaryValue                            | UN Comtrade | classificationCode, cmdCode
            """)
    void aFileThatLacksAColumnSaysWhich(String header, String publisher, String columns) {
        for (String separator : List.of(",", ";", "\t")) {
            assertThatThrownBy(() -> read("x.csv", header.strip().replace(",", separator) + "\n1\n"))
                    .isInstanceOfSatisfying(RefusedFile.class, refused -> {
                        assertThat(refused.key()).isEqualTo("refused.trade.column");
                        assertThat(refused.arguments()).containsExactly(publisher, columns);
                    });
        }
    }

    @Test
    void soDoAnAnswerAndAWorkbook() throws IOException {
        assertRefused(
                "column",
                "{\"data\":[{\"refYear\":2023,\"reporterCode\":31,\"flowCode\":\"X\",\"partnerCode\":112,"
                        + "\"classificationCode\":\"H6\",\"cmdCode\":\"080810\",\"fobvalue\":7.0}]}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            List<String> names = new ArrayList<>(List.of(NEW.split(",")));
            names.remove("cmdCode");
            for (int column = 0; column < names.size(); column++) {
                sheet.value(0, column, names.get(column));
            }
        }
        assertRefused("column", bytes.toByteArray());
    }

    @Test
    void aCellOfAMegabyteRejectsItsRowOnly() throws IOException {
        String mega = "x".repeat(1 << 20);
        for (String cell : List.of(mega, "\"" + mega + "\"")) {
            Heard heard = read(
                    "x.csv",
                    "t,i,j,k,v,q\n2024,112,31,870195,1,1\n2024,112,31,870192," + cell + ",1\n2024,112,31,870193,1,1\n");
            assertThat(heard.rows).hasSize(2);
            assertThat(heard.rejections).hasSize(1).first().asString().startsWith("3: cell [5, 1048576, xxx");
        }
        String flow =
                "{\"refYear\":2024,\"period\":\"2024\",\"reporterCode\":112,\"flowCode\":\"X\",\"partnerCode\":31,"
                        + "\"classificationCode\":\"H6\",\"cmdCode\":\"870195\",\"aggrLevel\":6,\"primaryValue\":5,\"cmdDesc\":\"";
        Heard answer = read("x.json", "{\"data\":[" + flow + mega + "\"}," + flow + "x\"}]}");
        assertThat(answer.rejected).isEqualTo(Map.of("cell", 1L));
        assertThat(answer.rows).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"490, S19", "697, R20", "849, PUS", "568, E19", "527, O19"})
    void whatIsTradedWithAreasWithoutACountryIsAFigure(String number, String letters) throws IOException {
        assertThat(read("x.csv", "t,i,j,k,v,q\n2023,112," + number + ",870195,1,1\n").rows)
                .containsExactly("2: 2023 BLR>" + letters + " 870195 1000000 FOB 1000000 g");
        assertThat(read("x.csv", NEW + "\n" + newRow("M", "52", "2023", number, "0", "H5", "870195", "6", "C00", "0"))
                        .rows)
                .hasSize(1);
        assertThat(countries.unplaced()).contains(letters);
    }

    @Test
    void bothInterfacesAnswers() throws IOException {
        Heard old = read(
                "x.json",
                "{\"dataset\":[{\"NetWeight\":5,\"TradeValue\":100,\"pfCode\":\"HS\",\"yr\":2014,\"period\":\"201404\",\"aggrLevel\":6,"
                        + "\"rgCode\":2,\"rgDesc\":\"Exports\",\"rtCode\":804,\"rt3ISO\":null,\"ptCode\":112,\"cmdCode\":\"010121\"}]}");
        assertThat(old.files.get(0).format()).isEqualTo("comtrade-json-old");
        assertThat(old.rows).containsExactly("1: 2014/4 UKR>BLR 010121 100000 FOB 5000 g");
        Heard now = read(
                "x.json",
                "{\"elapsedTime\":\"1\",\"data\":[{\"typeCode\":\"C\",\"refYear\":2023,\"refMonth\":52,\"period\":\"2023\",\"reporterCode\":31,"
                        + "\"flowCode\":\"X\",\"partnerCode\":112,\"partner2Code\":0,\"classificationCode\":\"H6\",\"cmdCode\":\"080810\","
                        + "\"aggrLevel\":6,\"customsCode\":\"C00\",\"motCode\":0,\"netWgt\":1.5,\"fobvalue\":7.0,\"primaryValue\":7.0}]}");
        assertThat(now.rows).containsExactly("1: 2023 AZE>BLR 080810 7000 FOB 1500 g H6");
        assertRefused("json-broken", "{\"data\":[{\"refYear\":20");
        assertRefused("json", "{\"error\":\"quota exceeded\"}");
    }

    @Test
    void theWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "Downloaded today");
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            String[] names = NEW.split(",");
            String[] cells = newRow("X", "52", "2023", "112", "0", "H5", "080810", "6", "C00", "0")
                    .split(",", -1);
            for (int column = 0; column < names.length; column++) {
                sheet.value(2, column, names[column]);
                sheet.value(3, column, cells[column].strip());
            }
        }
        Heard heard = read("x.xlsx", bytes.toByteArray());
        assertThat(heard.files.get(0).format()).isEqualTo("comtrade-xlsx");
        assertThat(heard.rows).containsExactly("4: 2023 AZE>BLR 080810 106000 FOB 10000 g H5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.5       | 1234500000
            "1,234.56"   | 1234560000
            "1.234,56"   | 1234560000
            "1,234,567"  | 1234567000000
            1.5E3        | 1500000000
            " 7 "        | 7000000
            0            | 0
            """)
    void numbersAsPeopleWriteThem(String written, long expected) throws IOException {
        Heard heard = read("x.csv", "t,i,j,k,v,q\n2024,112,31,870195," + written + ",1\n");
        assertThat(heard.rejections).isEmpty();
        assertThat(heard.rows.get(0)).contains(" 870195 " + expected + " ");
    }

    @Test
    void aFileIsReadByTheMarkThatItShows() throws IOException {
        assertThat(values(given("semicolon-with-dots.csv"))).containsExactly(123456000L, 1234567000L, 1234500L);
        assertThat(values(given("tab-with-thousands.tsv"))).containsExactly(123456000L, 1234567000L, 654321500L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234;0,5 | 1234000000
            1,234;0,5 | 1234000
            1,234;0.5 | 1234000000
            1.234;0.5 | 1234000
            """)
    void whatCouldBeEitherIsReadAsTheRestOfTheFile(String first, long expected) throws IOException {
        Heard heard = read("x.csv", "t;i;j;k;v;q\n2024;112;31;870195;" + first + "\n2024;112;31;870192;1;1\n");
        assertThat(heard.rows.get(0)).contains(" 870195 " + expected + " ");
    }

    @Test
    void whatStaysEitherIsRefusedByName() {
        assertRefused("marks.either", "t;i;j;k;v;q\n2024;112;31;870195;1.234;1\n2024;112;31;870192;1;1\n");
        assertRefused("marks.both", "t;i;j;k;v;q\n2024;112;31;870195;1.234,5;1\n2024;112;31;870192;1,234.5;1\n");
        assertRefused("marks.both", "t,i,j,k,v,q\n2024,112,31,870195,1.234,1\n2024,112,31,870192,\"1.234,5\",1\n");
    }

    @Test
    void numbersThatAWorkbookStoresHaveNoMark() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            String[] names = NEW.split(",");
            String[] cells = newRow("X", "52", "2023", "112", "0", "H5", "080810", "6", "C00", "0")
                    .split(",", -1);
            for (int column = 0; column < names.length; column++) {
                sheet.value(0, column, names[column]);
                for (int row = 1; row < 3; row++) {
                    if (names[column].matches("fobvalue|primaryValue")) {
                        sheet.value(row, column, row == 1 ? new BigDecimal("123.456") : null);
                    } else {
                        sheet.value(
                                row,
                                column,
                                names[column].equals("cmdCode") && row == 2 ? "080820" : cells[column].strip());
                    }
                }
                if (names[column].matches("fobvalue|primaryValue")) {
                    sheet.value(2, column, "1.234,5");
                }
            }
        }
        assertThat(values(read("x.xlsx", bytes.toByteArray()))).containsExactly(123456L, 1234500L);
    }

    private static List<Long> values(Heard heard) {
        assertThat(heard.rejections).isEmpty();
        return heard.rows.stream().map(row -> Long.valueOf(row.split(" ")[4])).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "NA", "", "abc", "\"1,23,4\"", "1e30", "\"=1+1\"", "NaN", "99999999999999999999"})
    void valuesThatCannotBe(String written) throws IOException {
        Heard heard = read("x.csv", "t,i,j,k,v,q\n2024,112,31,870195," + written + ",1\n2024,112,31,870192,1,1\n");
        assertThat(heard.rejections).hasSize(1).first().asString().startsWith("2: ");
        assertThat(heard.rows).hasSize(1);
    }

    @Test
    void rowsOfAnotherWidthAndQuotesThatStayOpen() throws IOException {
        Heard heard = read(
                "x.csv",
                "t,i,j,k,v,q\n2024,112,31,870195,1,1\n2024,112,31,870192\n2024,112,31,870193,1,1,9,9\n2024,112,31,\"870194,1,1\n"
                        + "2024,112,31,870530,1,\"1\n");
        assertThat(heard.rows).hasSize(1);
        assertThat(heard.rejections).hasSize(3);
        assertThat(heard.rejections.get(0)).startsWith("3: width [4, 6]");
        assertThat(heard.rejections.get(2)).startsWith("5: quote");
    }

    @Test
    void aQuoteThatSwallowsManyRowsRefusesTheFile() {
        assertRefused(
                "quote",
                "t,i,j,k,v,q\n2024,112,31,\"870195,1,1\n" + "2024,112,31,870192,1,1\n".repeat(200)
                        + "2024,112,31,\"870193\",1,1\n");
    }

    @Test
    void aCodeOfFiveDigitsIsRepairedWhereNoColumnSaysALevel() throws IOException {
        Heard heard = read(
                "x.csv",
                "refYear,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\n"
                        + "2024,2024,112,X,31,H6,10121,5\n2024,2024,112,X,31,H6,101,5\n");
        assertThat(heard.rows).containsExactly("2: 2024 BLR>AZE 010121 5000 FOB H6");
        assertThat(heard.repairs).isEqualTo(1);
        assertThat(heard.skipped).containsExactly(Map.entry(Skip.AGGREGATION_LEVEL, 1L));
    }

    @Test
    void anAnnualRowIsAYearWhateverItsMonth() throws IOException {
        String row = newRow("X", "12", "2023", "112", "0", "H5", "870195", "6", "C00", "0");
        assertThat(read("x.csv", NEW + "\n" + row).rows)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2: 2023 ");
    }

    @Test
    void anAnswerIsReadToItsEnd() throws IOException {
        String flow = "\"refYear\":2024,\"period\":\"2024\",\"reporterCode\":112,\"flowCode\":\"X\",\"partnerCode\":31,"
                + "\"classificationCode\":\"H6\",\"cmdCode\":\"870195\",\"aggrLevel\":6,\"primaryValue\":5";
        Heard later = read("x.json", "{\"data\":[{" + flow + "},{" + flow + ",\"motCode\":2100}]}");
        assertThat(later.rows).hasSize(2).last().asString().endsWith(" part");
        assertThat(later.files).hasSize(1);
        assertRefused("json-broken", "{\"data\":[{" + flow + "},null,{" + flow + "}]}");
        assertRefused("json-broken", "{\"data\":[{" + flow + "}],\"count");
        assertThatThrownBy(() -> read("x.json", "{\"message\": \"Access denied\"}"))
                .hasMessageContaining("Access denied");
    }

    @Test
    void lettersThatOnlyWitsUses() throws IOException {
        Heard heard =
                read("x.csv", WITS + "\nBLR,ROM,2020,870195,Export,5,1,1,kg\nBLR,OAS,2020,870195,Export,5,1,1,kg\n");
        assertThat(heard.rows)
                .containsExactly(
                        "2: 2020 BLR>ROU 870195 5000000 FOB 1000 g", "3: 2020 BLR>S19 870195 5000000 FOB 1000 g");
    }

    @Test
    void theNameOfAnArchiveMaySayTheEdition() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "2023.csv", "t,i,j,k,v,q\n");
            entry(zip, "LICENSE.txt", "Etalab 2.0\n");
        }
        assertThat(read("BACI_HS17_V202601.zip", bytes.toByteArray()).files)
                .extracting(Recognised::classification)
                .containsExactly("H5");
    }

    @Test
    void anArchiveTellsHowFarItIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int year = 2022; year < 2024; year++) {
                entry(zip, year + ".csv", "t,i,j,k,v,q\n" + (year + ",112,31,870195,1,1\n").repeat(5_000));
            }
        }
        List<Long> told = new ArrayList<>();
        Path file = Files.write(folder.resolve("upload"), bytes.toByteArray());
        new TradeFiles(countries, clock).read(file, "x.zip", new Heard(countries) {
            @Override
            public void progress(long bytesRead) {
                told.add(bytesRead);
            }
        });
        assertThat(told).hasSize(2).isSorted().allSatisfy(far -> assertThat(far).isBetween(1L, (long) bytes.size()));
    }

    @Test
    void anArchiveOfSeveralFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "BACI_HS17_Y2022.csv", "t,i,j,k,v,q\n2022,112,31,870195,1,1\n");
            entry(zip, "../../BACI_HS17_Y2023.csv", "t,i,j,k,v,q\n2023,112,31,870195,1,1\n");
            entry(zip, "country_codes_V202601.csv", "country_code,country_name\n4,Afghanistan\n");
        }
        Heard heard = read("BACI.zip", bytes.toByteArray());
        assertThat(heard.files)
                .extracting(Recognised::entry)
                .containsExactly("BACI_HS17_Y2022.csv", "BACI_HS17_Y2023.csv");
        assertThat(heard.rows).hasSize(2);
    }

    @Test
    void aRefusalSaysWhichFileOfAnArchiveIsMeant() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "BACI_HS17_Y2022.csv", "t,i,j,k,v,q\n2022,112,31,870195,1,1\n");
            entry(zip, "years/error.csv", "<html>Too many requests</html>\n");
        }
        assertThatThrownBy(() -> read("BACI.zip", bytes.toByteArray()))
                .isInstanceOfSatisfying(RefusedFile.class, refused -> assertThat(refused.entry())
                        .isEqualTo("error.csv"));
    }

    @Test
    void aBreakSaysWhichFileOfAnArchiveIsMeant() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "BACI_HS17_Y2022.csv", "t,i,j,k,v,q\n" + "2022,112,31,870195,1,1\n".repeat(1_000));
        }
        byte[] broken = bytes.toByteArray();
        broken[60] ^= 0x55;
        assertThatThrownBy(() -> read("BACI.zip", broken))
                .isInstanceOfSatisfying(
                        BrokenEntry.class, part -> assertThat(part.entry()).isEqualTo("BACI_HS17_Y2022.csv"));
    }

    @Test
    void aTruncatedArchiveBreaksOff() throws IOException {
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        Random random = new Random(1);
        for (int row = 0; row < 50_000; row++) {
            text.append("2024,112,31,8701")
                    .append(10 + row % 89)
                    .append(',')
                    .append(random.nextInt(1_000_000))
                    .append(",1\n");
        }
        byte[] whole = gzip(text.toString().getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> read("x.csv.gz", half)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("x.zip", Arrays.copyOf(new byte[] {'P', 'K', 3, 4, 5}, 400)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aBombIsRefused() throws IOException {
        byte[] bomb =
                gzip(("t,i,j,k,v,q\n" + "2024,112,31,870195,1,1\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(bomb.length).isLessThan(230_000);
        assertRefused("bomb", bomb);
        byte[] giant = ("t,i,j,k,v,q\n2024,112,31,870195,\"" + "1".repeat(3 << 20) + "\",1\n")
                .getBytes(StandardCharsets.UTF_8);
        assertRefused("record", giant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html><body>Service unavailable</body></html>                     | unknown-format
            REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR                  | unknown-format
            "112","2014-12-01 00:00:00","225","804","1"                        | unknown-format
            {"message": "Access denied"}                                       | json
            """)
    void whatOnlyLooksThePartIsRefused(String text, String key) {
        assertRefused(key, text.strip().replaceAll("^'|'$", ""));
    }

    @Test
    void nothingAndOtherThingsAreRefused() throws IOException {
        assertRefused("nothing", "\n\n\n");
        assertRefused("nested", gzip(gzip("t,i,j,k,v,q\n".getBytes(StandardCharsets.UTF_8))));
        assertRefused("old-workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertRefused("binary", new byte[] {'P', 'A', 'R', '1', 1, 2, 3, 4, 5});
    }

    private static String newRow(
            String flow,
            String month,
            String period,
            String partner,
            String second,
            String classification,
            String code,
            String level,
            String customs,
            String transport) {
        return String.join(
                        ",",
                        "C,A,2023",
                        month,
                        period,
                        "31,AZE",
                        flow,
                        partner,
                        "",
                        second,
                        classification,
                        code,
                        "Product",
                        level,
                        customs,
                        transport,
                        "10,106,100,106")
                + "\n";
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private void assertRefused(String key, String text) {
        assertRefused(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String key, byte[] content) {
        assertThatThrownBy(() -> read("x", content))
                .isInstanceOfSatisfying(
                        RefusedFile.class, refused -> assertThat(refused.key()).endsWith("." + key));
    }

    /** A file of the tests' own, with the form of real ones. */
    private Heard given(String file) throws IOException {
        try (InputStream content = Objects.requireNonNull(ReadersTest.class.getResourceAsStream("/trade/" + file))) {
            return read(file, content.readAllBytes());
        }
    }

    private Heard read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Heard read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        Heard heard = new Heard(countries);
        new TradeFiles(countries, clock).read(file, name, heard);
        return heard;
    }
}
