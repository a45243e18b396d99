package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Words;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Test;

class RuleCompilerTest {
    private static final OpenItem LATE = Facts.of(
            OpenItem.class,
            "subject",
            "item/2.4",
            "title",
            "Tooling delivered",
            "scheduled",
            true,
            "claimed",
            false,
            "daysLate",
            91,
            "daysToDue",
            0,
            "daysUnchanged",
            3,
            "timesMoved",
            0);

    private final CompiledRules rules = overdue();

    @Test
    void aLateItemIsFound() {
        assertThat(rules.evaluate(List.of(LATE)).findings())
                .containsExactly(new Concluded<>(
                        "roadmap item long overdue",
                        new Finding(
                                "item/2.4",
                                Severity.CRITICAL,
                                Words.of("91 working days late", "Просрочено на 91 рабочий день"))));
    }

    @Test
    void eachConditionIsExplainedWithWhatItSaw() {
        Explanation why = rules.explain("roadmap item overdue", List.of(LATE)).orElseThrow();
        assertThat(why.fires()).isFalse();
        assertThat(why.conditions())
                .extracting(Condition::text, c -> c.values().get("daysLate"), Condition::holds)
                .contains(tuple("daysLate > 0", "91", true), tuple("daysLate <= 90", "91", false));
        assertThat(rules.explain("roadmap item long overdue", List.of(LATE))
                        .orElseThrow()
                        .fires())
                .isTrue();
        assertThat(rules.explain("no such rule", List.of(LATE))).isEmpty();
    }

    @Test
    void aMessageSaysWordsAndListsInItsLanguage() {
        RuleFile file = RuleFile.parse("x.drl", """
                package rules;
                import org.jointroadmap.fact.*;
                rule "x"
                when
                    $p : RunningProject( $s : suspended, $c : hsChapters )
                    OpenItem( $priority : priority, $late : daysLate )
                then
                    insert( new Finding( $p.subject(), Severity.INFO,
                        "A " + $priority + ", " + $s + ", " + $c + ", " + $late,
                        "Это " + $priority + ", " + $p.suspended() + ", " + $p.hsChapters() ) );
                end
                """);
        CompiledRules compiled = new CompiledRules(1, new RuleCompiler().compile(List.of(file)));
        RunningProject project = Facts.of(
                RunningProject.class, "subject", "project/P-7", "suspended", true, "hsChapters", List.of("84", "87"));
        OpenItem item = Facts.of(
                OpenItem.class,
                "subject",
                "item/2.4",
                "about",
                "project/P-7",
                "priority",
                Priority.HIGH,
                "daysLate",
                5);
        assertThat(compiled.evaluate(List.of(project, item)).findings())
                .extracting(found -> found.conclusion().reason())
                .containsExactly(Words.of("A high, yes, 84, 87, 5 working days", "Это высокий, да, 84, 87"));
    }

    private static CompiledRules overdue() {
        try {
            String text = Files.readString(Path.of("rules/roadmap/overdue.drl"));
            return new CompiledRules(
                    1, new RuleCompiler().compile(List.of(RuleFile.parse("roadmap/overdue.drl", text))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
