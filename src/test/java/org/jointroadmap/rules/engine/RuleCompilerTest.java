package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Test;

class RuleCompilerTest {
    private final RuleCompiler compiler = new RuleCompiler();

    @Test
    void aLateItemIsFound() throws Exception {
        for (String f : List.of(
                "roadmap/overdue",
                "roadmap/due-soon",
                "roadmap/stale",
                "project/gates",
                "project/stuck-stage",
                "escalation/ladder")) {
            long t = System.nanoTime();
            compiler.compile(RuleFile.parse(f + ".drl", Files.readString(Path.of("rules/" + f + ".drl"))));
            System.out.println(f + " " + (System.nanoTime() - t) / 1000000);
        }
        String text = Files.readString(Path.of("rules/roadmap/overdue.drl"));
        RuleFile file = RuleFile.parse("roadmap/overdue.drl", text);
        CompiledRules rules = new CompiledRules(1, List.of(compiler.compile(file)));
        OpenItem late = new OpenItem("item/2.4", "Tooling", true, false, 91, 0, 3, 0);
        assertThat(rules.evaluate(List.of(late)).findings())
                .containsExactly(new Concluded(
                        "roadmap item long overdue",
                        new Finding(
                                "item/2.4",
                                Severity.CRITICAL,
                                "Working days past the due date: 91",
                                "Рабочих дней после срока: 91")));
        System.out.println(rules.explain("roadmap item overdue", List.of(late)));
        System.out.println(file);
    }
}
