package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.rules.language.FactPattern;
import org.jointroadmap.rules.language.Part;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.Rule;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall behind the parser: what could not be written, were it written, would not be built. */
class SandboxTest {
    private static final String FINDING = "new Finding( $item.subject(), Severity.INFO, %s )";

    private final RuleCompiler compiler = new RuleCompiler();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\" + Runtime.getRuntime()",
                "\"\" + new ProcessBuilder( \"ls\" )",
                "\"\" + System.getenv()",
                "\"\" + Thread.currentThread()",
                "\"\" + $item.getClass().getClassLoader()",
                "\"\" + new java.io.File( \"x\" ).exists()",
                "\"\" + java.nio.file.Path.of( \"x\" )",
                "\"\" + org.kie.api.KieServices.get()",
                "\"\" + Integer.getInteger( \"x\" )",
                "\"\" + java.util.TimeZone.getDefault()",
                "\"\" + new java.util.Timer()",
                "\"\" + Class.forName( \"java.lang.Runtime\" )",
                "String.format( \"%1d\", 1 )",
                "\"x\".repeat( 9 )"
            })
    void aConclusionReachesNothingOutside(String reason) {
        assertRefused(rule("daysLate > 1", FINDING.formatted(reason)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime() != null",
                "eval( System.getenv() != null )",
                "new java.io.File( \"x\" ).exists()",
                "this.getClass().getClassLoader() != null"
            })
    void aConditionReachesNothingOutside(String condition) {
        assertRefused(rule(condition, FINDING.formatted("\"x\"")));
    }

    @Test
    void whatMayBeWrittenIsBuilt() {
        RuleFile file = rule("daysLate > 1", FINDING.formatted("\"days: \" + $item.daysLate()"));
        assertThat(compiler.compile(List.of(file)).get(0).rules()).hasSize(1);
    }

    private void assertRefused(RuleFile file) {
        assertThatThrownBy(() -> compiler.compile(List.of(file))).isInstanceOf(Refused.class);
    }

    private static RuleFile rule(String condition, String insert) {
        Part part = new Part(condition, true, List.of());
        FactPattern pattern = new FactPattern(FactPattern.Kind.FACT, "$item", OpenItem.class, List.of(part));
        return new RuleFile(
                "x.drl", List.of(new Rule("x", "x", "", 1, 1, List.of(pattern), List.of(insert), List.of())));
    }
}
