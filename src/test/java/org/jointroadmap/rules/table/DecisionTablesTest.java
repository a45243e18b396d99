package org.jointroadmap.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule;
import org.junit.jupiter.api.Test;

/** Tables in Drools' own layout become rules, and a mistake names its cell. */
class DecisionTablesTest {
    private static final String HEAD = """
            RuleSet;late items
            Import;org.jointroadmap.fact.*
            Notes;whoever reads this
            ;
            RuleTable late
            NAME;CONDITION;CONDITION;ACTION;OWNER;RU;AZ
            ;$item : OpenItem;;;;;
            ;daysLate >;sector;"insert( new Finding( $item.subject(), Severity.$1, ""$2"" ) );";;;
            name;late more than;sector;what;owner;по-русски;azərbaycanca
            """;

    private static final String ROWS = """
            energy late;10;Energy;WARNING,late energy;roadmap desk;энергия;enerji
            trade late;20;Trade;CRITICAL,late trade;roadmap desk;торговля;ticarət
            """;

    @Test
    void eachRowIsARuleWithItsOwnerAndNames() {
        List<Rule> rules = read(HEAD + ROWS).file().rules();
        assertThat(rules).extracting(Rule::name).containsExactly("energy late", "trade late");
        assertThat(rules).extracting(Rule::owner).containsOnly("roadmap desk");
        assertThat(rules).extracting(rule -> rule.name("ru")).containsExactly("энергия", "торговля");
        assertThat(rules).extracting(Rule::line).containsExactly(10, 11);
    }

    @Test
    void theRowsFireAsTheySay() {
        CompiledRules rules = new CompiledRules(
                1, new RuleCompiler().compile(List.of(read(HEAD + ROWS).file())));
        assertThat(rules.evaluate(List.of(item("Energy", 11))).findings())
                .singleElement()
                .hasToString(
                        "Concluded[rule=energy late, conclusion=Finding[subject=item/1, severity=WARNING, reason=late energy]]");
        assertThat(rules.evaluate(List.of(item("Energy", 10))).findings()).isEmpty();
        assertThat(rules.evaluate(List.of(item("Trade", 20))).findings()).isEmpty();
    }

    @Test
    void commasTabsAndOldEncodingsAreTaken() {
        String text = HEAD + ROWS;
        String commas = text.replace("WARNING,late energy", "\"WARNING,late energy\"")
                .replace("CRITICAL,late trade", "\"CRITICAL,late trade\"")
                .replaceFirst(
                        "\"insert.*\"", "\"insert( new Finding( \\$item.subject()§ Severity.\\$1§ \"\"\\$2\"\" ) )†\"")
                .replace(';', ',')
                .replace("§", ",")
                .replace("†", ";");
        assertThat(read(commas).file()).isEqualTo(read(text).file());
        byte[] old = (HEAD + ROWS.replace("enerji", "x").replace("ticarət", "y").replace("azərbaycanca", ""))
                .replace("azərbaycanca", "")
                .getBytes(Charset.forName("windows-1251"));
        assertThat(DecisionTables.read("t.csv", TableText.of("t.csv", old), RuleFile::parse)
                        .file()
                        .rules())
                .extracting(rule -> rule.name("ru"))
                .containsExactly("энергия", "торговля");
        assertThat(TableText.of("t.csv", "Délai".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Délai");
    }

    @Test
    void aMistakeNamesItsCell() {
        assertThat(refused(HEAD + ROWS.replace(";10;", ";ten;")))
                .singleElement()
                .asString()
                .contains("B10: ")
                .contains("line 10, column 2");
        assertThat(refused(HEAD.replace("daysLate >", "dayLate >") + ROWS))
                .singleElement()
                .asString()
                .contains("B8: ")
                .contains("dayLate");
        assertThat(refused(HEAD + ROWS.replace("WARNING", "GRAVE")))
                .singleElement()
                .asString()
                .contains("D10: ");
        assertThat(refused(HEAD.replace("org.jointroadmap.fact.*", "java.util.*") + ROWS))
                .singleElement()
                .asString()
                .contains("B2: ");
        assertThat(refused(HEAD.replace("Notes;", "Functions;") + ROWS))
                .singleElement()
                .asString()
                .contains("A3: ");
        assertThat(refused(HEAD.replace(";OWNER;", ";PRIORITY;") + ROWS))
                .singleElement()
                .asString()
                .contains("E6: ");
        assertThat(refused(HEAD + ROWS + "\nenergy later;30;Energy;WARNING,later;;;\n"))
                .singleElement()
                .asString()
                .contains("A13: ");
        assertThat(refused(HEAD + ROWS + ROWS)).hasSize(2);
    }

    @Test
    void nothingInACellEverRuns() {
        String attack = "late @{java.lang.Runtime.getRuntime().exec('true')}";
        Rule rule =
                read(HEAD + ROWS.replace("late energy", attack)).file().rules().get(0);
        assertThat(rule.insertions().toString()).contains(attack);
        String quoted = "\"WARNING,x\"\" ) ); System.exit(1); //\"";
        assertThat(read(HEAD + ROWS.replace("WARNING,late energy", quoted))
                        .file()
                        .rules()
                        .get(0)
                        .insertions())
                .singleElement()
                .asString()
                .contains("value=x\" ) ); System.exit(1); //");
        assertThat(refused(HEAD
                        + ROWS.replace(
                                ";Energy;", ";\"E\"\" ) then end rule \"\"x\"\" when OpenItem( sector == \"\"E\";")))
                .isNotEmpty();
    }

    @Test
    void aRowIsCalledByWhatItAsksUnlessItHasAName() {
        String one = read(HEAD + ROWS.replace("energy late;", ";"))
                .file()
                .rules()
                .get(0)
                .name();
        assertThat(one).isEqualTo("late 10, Energy");
        String moved = read(HEAD + "new;1;X;INFO,x;;;\n" + ROWS.replace("energy late;", ";"))
                .file()
                .rules()
                .get(1)
                .name();
        assertThat(moved).isEqualTo(one);
    }

    @Test
    void gapsAndOverlapsAreNamed() {
        String head = HEAD.replace("daysLate >", "\"daysLate between $1 and $2\"");
        String rows = "a;\"1,10\";Energy;INFO,x;;;\nb;\"10,20\";Energy;INFO,x;;;\nc;\"31,40\";Energy;INFO,x;;;\n";
        List<RowRule> some = rows(head + rows);
        assertThat(Intervals.notes("t.csv", some))
                .extracting(Mistake::message)
                .containsExactlyInAnyOrder(
                        "A11: This row and that of A10 are for the same: both conclude.",
                        "A12: No row is for daysLate from 21 to 30.");
    }

    private static List<RowRule> rows(String text) {
        TableMistakes mistakes = new TableMistakes("t.csv");
        List<RowRule> rows = TableText.grids("t.csv", text).stream()
                .flatMap(grid -> new Layout(grid, mistakes).read().tables().stream())
                .flatMap(table -> new RowRules(table, mistakes).read().stream())
                .toList();
        mistakes.refuseIfAny();
        return rows;
    }

    private static Fact item(String sector, int daysLate) {
        return Facts.of(OpenItem.class, "subject", "item/1", "sector", sector, "daysLate", daysLate);
    }

    private static TableRules read(String text) {
        String plain = TableText.of("t.csv", text.getBytes(StandardCharsets.UTF_8));
        return DecisionTables.read("t.csv", plain, RuleFile::parse);
    }

    private static List<Mistake> refused(String text) {
        try {
            throw new AssertionError("was read: " + read(text).file().rules());
        } catch (Refused refused) {
            return refused.mistakes();
        }
    }
}
