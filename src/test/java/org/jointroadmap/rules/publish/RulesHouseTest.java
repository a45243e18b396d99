package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of this repository stand, and each check is proven by a breakage that it catches. */
class RulesHouseTest {
    private static final String RULES = "roadmap/overdue.drl";
    private static final String CASES = "roadmap/overdue.cases.yaml";

    private final RuleTexts house = RuleTexts.of(new RuleFolder(Path.of("rules")).read());
    private final String rules = house.text(RULES);
    private final String cases = house.text(CASES);

    @Test
    void theRulesOfThisRepositoryAreSound() {
        assertThat(house.ruleFiles()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(RuleHouse.cracks(house)).isEmpty();
    }

    @Test
    void aRuleWithoutAnOwnerIsCaught() {
        assertThat(cracks(rules.replaceFirst("// Owner:", "// Author:"), cases))
                .containsExactly("roadmap item overdue: no owner");
    }

    @Test
    void aForbiddenConstructIsCaught() {
        assertThat(cracks(rules.replaceFirst("\nwhen", " salience 5\nwhen"), cases))
                .singleElement()
                .asString()
                .contains("a rule has nothing there");
    }

    @Test
    void aRuleThatNoCaseLetsFireIsCaught() {
        assertThat(cracks(rules + rule("never seen", "timesMoved > 7"), cases)).contains("never seen: no firing case");
    }

    @Test
    void aRuleThatAlwaysFiresIsCaught() {
        String always = "package rules;\nimport org.jointroadmap.fact.*;\n" + rule("always", "scheduled");
        String one = "- name: x\n  given: [ OpenItem: { subject: a, scheduled: true } ]\n"
                + "  expect: [ { rule: always } ]\n";
        assertThat(cracks(always, one)).containsExactly("always: no silent case");
    }

    @Test
    void aFailingCaseIsCaughtByItsName() {
        assertThat(cracks(rules, cases.replaceFirst("daysLate: 1 ", "daysLate: 0 ")))
                .contains("the first working day after the due date is late: fails");
    }

    @Test
    void aThresholdThatNoCaseHoldsIsCaught() {
        assertThat(cracks(rules, cases.substring(0, cases.indexOf("- name: ninety working days"))))
                .contains(RULES + ":20: 90 may become 91 unnoticed")
                .allMatch(crack -> crack.contains("unnoticed"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<String> cracks(String rules, String cases) {
        return RuleHouse.cracks(RuleTexts.of(
                Map.of(RULES, rules.getBytes(StandardCharsets.UTF_8), CASES, cases.getBytes(StandardCharsets.UTF_8))));
    }

    private static String rule(String name, String condition) {
        return """

                // Owner: roadmap desk. Planted.
                rule "%s"
                when
                    $item : OpenItem( %s )
                then
                    insert( new Finding( $item.subject(), Severity.INFO, "planted" ) );
                end
                """.formatted(name, condition);
    }
}
