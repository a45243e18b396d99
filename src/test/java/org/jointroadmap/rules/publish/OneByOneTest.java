package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointroadmap.fact.Answered;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.ItemProject;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.OrganisationLoad;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.Today;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.Inserted;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Test;

/** A run over everything concludes what each subject alone does, also where rules join facts or miss one. */
class OneByOneTest {
    private static final String JOINS = """
            package rules;
            import org.jointroadmap.fact.*;

            // Owner: tests.
            rule "late and escalated"
            when
                $item : OpenItem( daysLate > 20 )
                $escalation : StandingEscalation( subject == $item.subject, workingDays > 3 )
            then
                insert( new Finding( $item.subject(), Severity.WARNING, "days: " + $escalation.workingDays() ) );
            end

            // Owner: tests.
            rule "late and not escalated"
            when
                $item : OpenItem( daysLate > 20 )
                not StandingEscalation( subject == $item.subject, gravest == Severity.CRITICAL )
            then
                insert( new Finding( $item.subject(), Severity.INFO, "days: " + $item.daysLate() ) );
            end

            // Owner: tests.
            rule "moved and escalated"
            when
                $item : OpenItem( timesMoved > 1 )
                exists StandingEscalation( subject == $item.subject )
            then
                insert( new Finding( $item.subject(), Severity.INFO, "times: " + $item.timesMoved() ) );
            end

            // Owner: tests.
            rule "late while its project is suspended"
            when
                $item : OpenItem( daysLate > 20 )
                ItemProject( subject == $item.subject, suspended, daysSuspended > 10, number( "share" ) < 40 )
            then
                insert( new Finding( $item.subject(), Severity.WARNING, "days: " + $item.daysLate() ) );
            end

            // Owner: tests.
            rule "without a project on a working day"
            when
                $item : OpenItem( daysLate > 20 )
                not ItemProject( subject == $item.subject )
                Today( subject == $item.subject, dayOff == false )
            then
                insert( new Finding( $item.subject(), Severity.INFO, "days: " + $item.daysLate() ) );
            end

            // Owner: tests.
            rule "organisation in arrears"
            when
                $load : OrganisationLoad( lateItems > 3, deliveredPercent < 60 )
            then
                insert( new Finding( $load.subject(), Severity.WARNING, "late: " + $load.lateItems() ) );
            end
            """;

    private final RuleCompiler compiler = new RuleCompiler();

    @Test
    void theWholeAndTheSumOfItsPartsAreEqual() {
        RuleTexts house = RuleTexts.of(new RuleFolder(Path.of("rules")).read());
        List<RuleFile> files = new ArrayList<>(house.ruleFiles().stream()
                .map(name -> RuleFile.parse(name, house.text(name)))
                .toList());
        files.add(RuleFile.parse("joins.drl", JOINS));
        CompiledRules rules = new CompiledRules(1, compiler.compile(files));
        List<Fact> facts = facts(1_000);
        List<String> whole = said(rules.inserted(facts));
        List<String> parts = facts.stream().collect(Collectors.groupingBy(Fact::about)).values().stream()
                .flatMap(ofOne -> said(rules.inserted(ofOne)).stream())
                .sorted()
                .toList();
        assertThat(whole).hasSizeGreaterThan(1_000).isEqualTo(parts);
        assertThat(whole).anyMatch(s -> s.startsWith("late and escalated"));
        assertThat(whole).anyMatch(s -> s.startsWith("late and not escalated"));
        assertThat(whole).anyMatch(s -> s.startsWith("moved and escalated"));
        assertThat(whole).anyMatch(s -> s.startsWith("late while its project is suspended"));
        assertThat(whole).anyMatch(s -> s.startsWith("without a project on a working day"));
        assertThat(whole).anyMatch(s -> s.startsWith("organisation in arrears"));
    }

    private static List<String> said(List<Inserted> inserted) {
        return inserted.stream()
                .map(i -> i.rule() + " " + i.conclusion())
                .sorted()
                .toList();
    }

    private static List<Fact> facts(int subjects) {
        Random random = new Random(4);
        List<Fact> facts = new ArrayList<>();
        String[] stages = {"proposal", "assessment", "agreement", "preparation", "pilot", "production"};
        for (int at = 0; at < subjects; at++) {
            String item = "item/" + at;
            int late = Math.max(0, random.nextInt(200) - 90);
            OpenItem open = Facts.of(
                    OpenItem.class,
                    "subject",
                    item,
                    "scheduled",
                    random.nextBoolean(),
                    "claimed",
                    random.nextInt(5) == 0,
                    "daysLate",
                    late,
                    "daysToDue",
                    random.nextInt(60),
                    "daysUnchanged",
                    random.nextInt(300),
                    "timesMoved",
                    random.nextInt(5));
            facts.add(open);
            if (random.nextBoolean()) {
                Severity gravest = Severity.values()[random.nextInt(3)];
                facts.add(Facts.of(
                        StandingEscalation.class,
                        "subject",
                        item,
                        "gravest",
                        gravest,
                        "workingDays",
                        random.nextInt(30),
                        "flags",
                        1));
            }
            facts.add(Facts.of(Today.class, "subject", item, "dayOff", random.nextInt(7) == 0));
            facts.add(Facts.of(
                    OrganisationLoad.class,
                    "subject",
                    "organisation/" + at,
                    "lateItems",
                    random.nextInt(8),
                    "deliveredPercent",
                    random.nextInt(101)));
            RunningProject project = Facts.of(
                    RunningProject.class,
                    "subject",
                    "project/" + at,
                    "lifecycle",
                    "joint-production",
                    "stage",
                    stages[random.nextInt(6)],
                    "status",
                    "running",
                    "suspended",
                    random.nextInt(8) == 0,
                    "proposer",
                    "BLR",
                    "daysInStage",
                    random.nextInt(300),
                    "reports",
                    random.nextInt(3),
                    "daysSinceReport",
                    random.nextInt(100),
                    "daysSuspended",
                    random.nextInt(40),
                    "answers",
                    answers(random));
            facts.add(project);
            if (random.nextBoolean()) {
                facts.add(ItemProject.of(project, item));
            }
        }
        Collections.shuffle(facts, random);
        return facts;
    }

    private static Answers answers(Random random) {
        return Answers.of(IntStream.range(0, random.nextInt(3))
                .mapToObj(at -> new Answered("share", BigDecimal.valueOf(random.nextInt(60)), "report", at, null))
                .toList());
    }
}
