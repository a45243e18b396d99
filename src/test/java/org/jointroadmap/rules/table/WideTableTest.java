package org.jointroadmap.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Test;

/** A large table concludes what the rule engine would conclude from its rows. */
class WideTableTest {
    private static final String HEAD = """
            RuleTable wide
            NAME,CONDITION,CONDITION,CONDITION,CONDITION,ACTION
            ,$item : OpenItem,$item : OpenItem,$item : OpenItem,$item : OpenItem,
            ,sector,priority,"daysLate >= $1, daysLate <= $2",claimed,"insert( new Finding( $item.subject(), Severity.$1, ""$2 "" + $item.daysLate() + "" of "" + $item.sector(), ""$3"" ) );"
            ,,,,,
            """;
    private static final String[] SEVERITIES = {"INFO", "WARNING", "CRITICAL"};

    private final Random random = new Random(16);

    @Test
    void theIndexAndTheEngineConcludeTheSame() {
        TableRules table = table(90);
        WideTable wide = WideTable.of(table);
        CompiledRules engine = new CompiledRules(1, new RuleCompiler().compile(List.of(table.file())));
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < 3_000; at++) {
            facts.add(item(at, "S" + random.nextInt(6), random.nextInt(60)));
        }
        assertThat(wide.findings(facts))
                .hasSizeGreaterThan(300)
                .containsExactlyInAnyOrderElementsOf(engine.evaluate(facts).findings());
    }

    @Test
    void aRowIsExplained() {
        TableRules table = table(120);
        WideTable wide = WideTable.of(table);
        Fact fact = item(1, "S1", 5);
        for (RowRule row : table.rows()) {
            Explanation explained = wide.explain(row.name(), List.of(fact)).orElseThrow();
            boolean fires = wide.findings(List.of(fact)).stream()
                    .anyMatch(one -> one.rule().equals(row.name()));
            assertThat(explained.fires()).isEqualTo(fires);
            assertThat(explained.conditions().stream().allMatch(one -> one.holds()))
                    .isEqualTo(fires);
        }
    }

    @Test
    void aRowThatIsNotSimpleIsRefusedWithItsCell() {
        TableRules table = DecisionTables.read("t.csv", text(101).replace(",sector,", ",sector !=,"), RuleFile::parse);
        assertThatThrownBy(() -> WideTable.of(table))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("A6: A table of more than 100 rows");
    }

    @Test
    void twentyThousandRowsAreRead() {
        TableRules table = table(20_000);
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < 1_000; at++) {
            facts.add(item(at, "S" + random.nextInt(1_400), random.nextInt(60)));
        }
        assertThat(table.file().rules()).hasSize(20_000);
        assertThat(WideTable.of(table).findings(facts)).hasSizeGreaterThan(500);
    }

    private TableRules table(int rows) {
        return DecisionTables.read("t.csv", text(rows), RuleFile::parse);
    }

    private String text(int rows) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int at = 0; at < rows; at++) {
            int from = random.nextInt(50);
            String sector = rows < 1_000 && random.nextInt(8) == 0 ? "" : "S" + random.nextInt(1 + rows / 15);
            String priority = random.nextBoolean() ? "" : Priority.values()[random.nextInt(3)].name();
            String claimed = random.nextInt(4) > 0 ? "" : "false";
            text.append("row ")
                    .append(at)
                    .append(',')
                    .append(sector)
                    .append(',')
                    .append(priority)
                    .append(",\"")
                    .append(from)
                    .append(',')
                    .append(from + random.nextInt(20))
                    .append("\",")
                    .append(claimed)
                    .append(",\"")
                    .append(SEVERITIES[random.nextInt(3)])
                    .append(",late,поздно\"\n");
        }
        return text.toString();
    }

    private Fact item(int number, String sector, int daysLate) {
        return Facts.of(
                OpenItem.class,
                "subject",
                "item/" + number,
                "sector",
                sector,
                "priority",
                Priority.values()[random.nextInt(3)],
                "daysLate",
                daysLate);
    }
}
