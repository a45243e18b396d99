package org.jointroadmap.rules.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.ItemProject;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.Today;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.limit.Limit;
import org.junit.jupiter.params.provider.Arguments;

/** What people who know DRL write, and whether it holds of an item that is 20 days late and has two projects. */
final class Sentences {
    private static final Map<String, Limit> LIMITS =
            Map.of("LONG", new Limit("LONG", BigDecimal.valueOf(15), "working days", "desk", "so"));
    private static final String ALL = """
            $i : OpenItem( daysLate > 5 && < 90 ) ~ yes
            $i : OpenItem( daysLate > 5 and daysLate < 15 ) ~ no
            $i : OpenItem( daysLate < 5 || > 15 ) ~ yes
            $i : OpenItem( daysLate between 20 and 30 ) ~ yes
            $i : OpenItem( !( daysLate between 20 and 30 ) ) ~ no
            $i : OpenItem( daysLate + 5 * 2 == 30 ) ~ yes
            $i : OpenItem( ( daysLate + 5 ) * 2 == 50 ) ~ yes
            $i : OpenItem( daysLate / timesMoved > 1 ) ~ no
            $i : OpenItem( !( daysLate / timesMoved > 1 ) ) ~ no
            $i : OpenItem( daysLate - 21 < 0 ) ~ yes
            $i : OpenItem( daysLate > daysToDue ) ~ yes
            $i : OpenItem( 10 < daysLate ) ~ yes
            $i : OpenItem( daysLate > 19.5 ) ~ yes
            $i : OpenItem( daysLate >= Limits.LONG ) ~ yes
            $i : OpenItem( daysLate < Limits.LONG * 1.2 ) ~ no
            $i : OpenItem( title startsWith 'Трак' ) ~ yes
            $i : OpenItem( title str[startsWith] "трак" ) ~ no
            $i : OpenItem( title contains "ТРАК" ) ~ yes
            $i : OpenItem( title matches "\\w+ \\d{2}" ) ~ yes
            $i : OpenItem( title not matches "\\\\w+" ) ~ yes
            $i : OpenItem( title == "say \\"x\\"" ) ~ no
            $i : OpenItem( priority >= Priority.NORMAL ) ~ yes
            $i : OpenItem( priority == Priority.LOW ) ~ no
            $i : OpenItem( $late : daysLate, daysUnchanged < $late ) ~ yes
            $i : OpenItem() ItemProject( suspended == true, reports < $i.daysLate ) ~ yes
            $i : OpenItem( $late : daysLate ) not ItemProject( reports > $late - 18 ) ~ no
            $i : OpenItem() exists ( ItemProject( hsChapters contains "87" ) ) ~ yes
            $i : OpenItem() not ItemProject( hsChapters contains "8" ) ~ yes
            $i : OpenItem() forall( ItemProject( reports > 1 ) ) ~ yes
            $i : OpenItem() forall( $p : ItemProject( suspended == true ) ItemProject( this == $p, reports > 2 ) ) ~ yes
            $i : OpenItem() forall( ItemProject( suspended == true ) ) ~ no
            $i : OpenItem() forall( ItemProject( $r : reports, daysInStage < $r ) ) ~ yes
            $i : OpenItem( this.daysLate > 5 ) ~ yes
            $i : OpenItem( priority == Priority.LOW || == Priority.NORMAL ) ~ yes
            $i : OpenItem( title == '' || daysLate != daysToDue ) ~ yes
            $i : OpenItem() accumulate( ItemProject( $r : reports ), $t : sum( $r ) ) ~ yes
            $i : OpenItem() accumulate( $p : ItemProject( hsChapters contains "87" ); $t : sum( $p.reports ), $n : count( 1 ); $t / $n == 3 ) ~ yes
            $i : OpenItem() ( ItemProject( reports > 5 ) or ( not RunningProject() and ItemProject() ) or ItemProject( reports == 2 ) ) ~ yes
            $i : OpenItem() accumulate( ItemProject(); $n : count(); $n >= 2 ) ~ yes
            $i : OpenItem() accumulate( $p : ItemProject( suspended == false ); $n : count( $p ); $n >= 2 ) ~ no
            $i : OpenItem() accumulate( ItemProject( $r : reports ); $s : sum( $r ), $m : max( $r ); $s == 5, $m == 3 ) ~ yes
            $i : OpenItem( $d : daysLate ) accumulate( ItemProject( $r : reports ); $a : average( $r ); $a * 8 == $d ) ~ yes
            $i : OpenItem() accumulate( $p : ItemProject( stage == "none" ); $m : min( $p.reports ); $m < 100 ) ~ no
            $i : OpenItem() ( ItemProject( reports == 7 ) or ItemProject( reports == 3 ) ) ~ yes
            $i : OpenItem() ( ItemProject( reports == 7 ) or not RunningProject() ) ~ no
            ( or $i : OpenItem( daysLate > 100 ) $i : OpenItem( title contains "трак" ) ) ~ yes
            $i : OpenItem() and RunningProject( suspended == true ) ~ yes
            not ItemProject( reports == 9 ) $i : OpenItem() ~ yes
            $i : OpenItem() Today( quarter == 4, weekday == "TUESDAY" ) ~ yes
            $i : OpenItem( subject == "item/2.4" ) ~ yes
            """;

    private Sentences() {}

    static Stream<Arguments> all() {
        return ALL.lines().map(line -> line.split(" ~ ")).map(parts -> Arguments.of(parts[0], parts[1].equals("yes")));
    }

    static RuleFile file(String head, String conditions) {
        String text = "package rules\nimport org.jointroadmap.fact.*\nrule 'x' " + head + "\nwhen\n    " + conditions
                + "\nthen\n    insert( new Finding( $i.subject(), Severity.INFO, \"x\" ) );\nend\n";
        return RuleFile.parse("x.drl", text, LIMITS);
    }

    static List<Fact> world() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Facts.of(
                OpenItem.class,
                "subject",
                "item/2.4",
                "daysLate",
                20,
                "title",
                "Трактор 82",
                "priority",
                Priority.NORMAL));
        facts.add(Facts.of(OpenItem.class, "subject", "item/9", "title", "another"));
        facts.add(Facts.of(
                ItemProject.class,
                "subject",
                "item/2.4",
                "reports",
                3,
                "suspended",
                true,
                "hsChapters",
                List.of("87")));
        facts.add(Facts.of(ItemProject.class, "subject", "item/2.4", "reports", 2));
        facts.add(Facts.of(ItemProject.class, "subject", "item/9", "reports", 9, "hsChapters", List.of("8")));
        facts.add(Facts.of(RunningProject.class, "subject", "project/P-1", "about", "item/2.4", "suspended", true));
        facts.add(Today.of("item/2.4", LocalDate.of(2026, 12, 1), false));
        facts.add(Today.of("item/9", LocalDate.of(2026, 12, 1), false));
        return facts.stream()
                .filter(fact -> fact.about().equals("item/2.4") || !(fact instanceof OpenItem))
                .toList();
    }
}
