package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.rules.LiveLimit;
import org.jointroadmap.rules.Mistake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and limits lie in the folder of rules like any other file. */
class TablesAndLimitsTest {
    private static final String TABLE = """
            RuleTable late by sector
            CONDITION,CONDITION,ACTION
            $item : OpenItem,,
            sector,daysLate >,"insert( new Finding( $item.subject(), Severity.$1, ""$2"" ) );"
            sector,later than,what
            Energy,10,"WARNING,energy is late"
            Trade,20,"CRITICAL,trade is late"
            """;
    private static final String CASES = """
            - name: energy after ten days
              given: [ OpenItem: { subject: item/1, sector: Energy, daysLate: 11 } ]
              expect: [ { rule: "late by sector Energy, 10", severity: WARNING } ]
            """;
    private static final String LIMIT = """
            LONG_OVERDUE: { value: 90, unit: working days, owner: roadmap desk, why: as the ministries agreed }
            """;

    @TempDir
    Path folder;

    private RuleNode node;

    @BeforeEach
    void start() {
        node = new RuleNode(RuleNode.houseRules(folder), RuleNode.emptyDatabase()).started();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void aTableGoesLiveWithItsCasesUnderANameOfAnyScript() throws Exception {
        node.save("дорожная/сроки.cases.yaml", CASES);
        node.save("дорожная/сроки.csv", TABLE);
        node.awaitVersion(2);
        assertThat(node.rules().status().untested()).containsExactly("late by sector Trade, 20");
        assertThat(node.rules().live().evaluate(List.of(late("Trade", 21))).findings())
                .extracting(one -> one.rule())
                .contains("late by sector Trade, 20");
        Mistake mistake =
                refused("дорожная/сроки.cases.yaml", CASES.replace("11", "10").getBytes("UTF-8"));
        assertThat(mistake.message()).contains("energy after ten days");
    }

    @Test
    void aPartOfTheWordsIsEnoughForACaseIfItBreaksNone() throws Exception {
        String words = CASES.replace("severity: WARNING", "words: \"is late\"");
        node.save("roadmap/sectors.cases.yaml", words);
        node.save("roadmap/sectors.csv", TABLE);
        node.awaitVersion(2);
        Mistake mistake = refused(
                "roadmap/sectors.cases.yaml", words.replace("is late", "s late").getBytes("UTF-8"));
        assertThat(mistake.message()).contains("s late", "energy is late");
    }

    @Test
    void aWorkbookIsReadAsItsCells() throws Exception {
        node.save("roadmap/late.xlsx", workbook(sheet -> {}));
        node.awaitVersion(2);
        assertThat(node.rules().live().evaluate(List.of(late("Energy", 11))).findings())
                .extracting(one -> one.rule())
                .contains("late by sector Energy, 10");
        assertThat(node.rules().status().folderDiffers()).isEmpty();
    }

    @Test
    void whatHasNoPlaceInAWorkbookIsRefusedWithItsCell() throws Exception {
        assertThat(refused("roadmap/late.xlsx", workbook(sheet -> sheet.formula(5, 1, "5+5")))
                        .message())
                .startsWith("Late!B6: A formula");
        assertThat(refused("roadmap/late.xlsx", workbook(sheet -> sheet.range(5, 0, 6, 0)
                                .merge()))
                        .message())
                .contains("A6 is merged");
        assertThat(refused("roadmap/late.xlsx", workbook(sheet -> sheet.value(6, 1, "soon")))
                        .message())
                .startsWith("Late!B7: ");
        assertThat(refused("roadmap/late.xlsx", new byte[] {'P', 'K', 3, 4, 0}).message())
                .contains("no workbook");
        assertThat(refused("roadmap/late.xlsm", workbook(sheet -> {})).message())
                .contains(".xlsx only");
    }

    @Test
    void aTableOfManyRowsIsLiveWithItsCases() throws Exception {
        StringBuilder many = new StringBuilder(TABLE);
        for (int at = 0; at < 300; at++) {
            many.append("S").append(at).append(",5,\"INFO,late\"\n");
        }
        node.save("roadmap/many.cases.yaml", CASES);
        node.save("roadmap/many.csv", many.toString());
        node.awaitVersion(2);
        assertThat(node.rules().status().untested()).hasSize(301).doesNotContain("late by sector Energy, 10");
        assertThat(node.rules().live().evaluate(List.of(late("S7", 6))).findings())
                .extracting(one -> one.rule())
                .contains("late by sector S7, 5");
        Mistake mistake = refused(
                "roadmap/many.csv", many.toString().replace("S7,5", "S7,5x").getBytes("UTF-8"));
        assertThat(mistake.message()).startsWith("B15: ");
    }

    @Test
    void aMisspeltWordInACaseIsToldWithTheNearest() throws Exception {
        node.save("late.csv", TABLE);
        node.awaitVersion(2);
        assertThat(refused(
                                "late.cases.yaml",
                                CASES.replace("OpenItem", "OpenItm").getBytes("UTF-8"))
                        .message())
                .contains("There is no fact OpenItm. The nearest is OpenItem.");
        assertThat(refused(
                                "late.cases.yaml",
                                CASES.replace("daysLate", "dayslate").getBytes("UTF-8"))
                        .message())
                .contains("OpenItem has no dayslate. The nearest is daysLate.");
    }

    @Test
    void limitsAreAVersionOfTheirOwn() throws Exception {
        node.save("limits.yaml", LIMIT);
        node.awaitVersion(2);
        assertThat(node.rules().status().limits())
                .singleElement()
                .extracting(LiveLimit::name, LiveLimit::unit, LiveLimit::owner)
                .containsExactly("LONG_OVERDUE", "working days", "roadmap desk");
        assertThat(limits(LIMIT + LIMIT).message()).contains("stands here twice");
        assertThat(limits("- { name: A, value: 1, unit: items, owner: x, why: y }\n".repeat(2))
                        .line())
                .isEqualTo(2);
        assertThat(limits(LIMIT.replace("90", "ninety")).message()).contains("ninety is no number");
        assertThat(limits(LIMIT.replace("working days", "parsecs")).message()).contains("working days");
        assertThat(limits(LIMIT.replace(", why: as the ministries agreed", "")).message())
                .contains("no why");
        assertThat(limits("[").column()).isPositive();
        assertThat(limits("--- ".repeat(40_000)).file()).isEqualTo("limits.yaml");
        node.save("limits.yaml", LIMIT.replace("90", "80"));
        node.awaitVersion(3);
    }

    private Mistake limits(String text) throws Exception {
        return refused("limits.yaml", text.getBytes("UTF-8"));
    }

    private static OpenItem late(String sector, int daysLate) {
        return Facts.of(OpenItem.class, "subject", "item/1", "sector", sector, "daysLate", daysLate);
    }

    private Mistake refused(String file, byte[] bytes) throws IOException {
        Instant before = Instant.now();
        node.save(file, bytes);
        Mistake mistake = node.attemptAfter(before).errors().get(0);
        if (file.endsWith("xlsm")) {
            node.remove(file);
        }
        return mistake;
    }

    private static byte[] workbook(Consumer<Worksheet> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Late");
            String[][] head = {
                {"RuleTable late by sector"},
                {"CONDITION", "CONDITION", "ACTION"},
                {"$item : OpenItem", "$item : OpenItem"},
                {"sector", "daysLate >", "insert( new Finding( $item.subject(), Severity.$1, \"$2\" ) );"},
                {"sector", "later than", "what"},
                {"Energy", "10", "WARNING,energy is late"},
                {"Trade", "20", "CRITICAL,trade is late"}
            };
            for (int row = 0; row < head.length; row++) {
                for (int column = 0; column < head[row].length; column++) {
                    String text = head[row][column];
                    if (text.matches("\\d+")) {
                        sheet.value(row, column, Integer.parseInt(text));
                    } else {
                        sheet.value(row, column, text);
                    }
                }
            }
            change.accept(sheet);
        }
        return bytes.toByteArray();
    }
}
