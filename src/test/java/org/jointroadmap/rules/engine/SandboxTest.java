package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule.Pass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall behind the parser: what could not be written, were it written, would not be built. */
class SandboxTest {
    private static final String FINDING = "new Finding( $item.subject(), Severity.INFO, %s )";

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
        assertRefused(rule("daysLate > 1", FINDING.formatted("Words.of( " + reason + " )")));
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
        assertRefused(rule(condition, FINDING.formatted("Words.of( \"x\" )")));
    }

    @Test
    void whatMayBeWrittenIsBuilt() {
        String rule = rule("daysLate > 1", FINDING.formatted("Words.of( \"days: \" + $item.daysLate() )"));
        assertThat(compiled(rule)).hasSize(1);
    }

    private static void assertRefused(String rule) {
        assertThatThrownBy(() -> compiled(rule)).isInstanceOf(Refused.class);
    }

    private static List<CompiledFile> compiled(String rule) {
        RuleCompiler compiler = new RuleCompiler((file, pass, packageName) -> pass == Pass.FINDINGS
                ? "package " + packageName + ";\nimport org.jointroadmap.fact.*;\n"
                        + "global org.jointroadmap.rules.engine.Concluding _concluding\n" + rule
                : "");
        return compiler.compile(List.of(new RuleFile("x.drl", List.of())));
    }

    private static String rule(String condition, String conclusion) {
        return "rule \"x\"\nwhen\n    $item : OpenItem( " + condition + " )\nthen\n    _concluding.add( 0, \"\", "
                + conclusion + " );\nend\n";
    }
}
