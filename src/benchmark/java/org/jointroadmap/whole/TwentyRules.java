package org.jointroadmap.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Said;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Words;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.RuleFile;

/** Twenty rules as an author writes them and as a programmer would write them, and items for both. */
final class TwentyRules {
    private static final String[] CONDITIONS = {
        "daysLate > 0, daysLate <= 10",
        "daysLate > 10, daysLate <= 30",
        "daysLate > 30, daysLate <= 60",
        "daysLate > 60, daysLate <= 90",
        "daysLate > 90, daysLate <= 150",
        "daysLate > 150",
        "daysLate > 5, claimed",
        "daysLate > 5, !claimed, timesMoved >= 2",
        "scheduled, !claimed, daysLate == 0, daysToDue <= 5",
        "scheduled, !claimed, daysLate == 0, daysToDue > 5, daysToDue <= 10",
        "scheduled, claimed, daysLate == 0, daysToDue <= 2",
        "!claimed, daysUnchanged > 220",
        "!claimed, daysUnchanged > 235, timesMoved == 0",
        "claimed, daysUnchanged > 14",
        "claimed, daysUnchanged > 60",
        "timesMoved >= 3",
        "timesMoved >= 4, daysLate > 0",
        "!scheduled, daysUnchanged > 90",
        "!scheduled, claimed",
        "title contains \"tractor\", daysLate > 20"
    };

    private TwentyRules() {}

    static String drl() {
        StringBuilder text = new StringBuilder("package rules;\nimport org.jointroadmap.fact.*;\n");
        for (int at = 0; at < CONDITIONS.length; at++) {
            text.append("""

                    // Owner: benchmark.
                    rule "rule %d"
                    when
                        $item : OpenItem( %s )
                    then
                        insert( new Finding( $item.subject(), Severity.WARNING, "Working days: " + $item.daysLate() ) );
                    end
                    """.formatted(at, CONDITIONS[at]));
        }
        return text.toString();
    }

    static CompiledRules compiled() {
        return new CompiledRules(1, new RuleCompiler().compile(List.of(RuleFile.parse("twenty.drl", drl()))));
    }

    /** The same rules as a loop. */
    static List<Concluded<Finding>> loop(List<OpenItem> items) {
        List<Concluded<Finding>> found = new ArrayList<>();
        for (OpenItem i : items) {
            late(found, i);
            soon(found, i);
            old(found, i);
        }
        return found;
    }

    private static void late(List<Concluded<Finding>> found, OpenItem i) {
        int late = i.daysLate();
        when(found, 0, i, late > 0 && late <= 10);
        when(found, 1, i, late > 10 && late <= 30);
        when(found, 2, i, late > 30 && late <= 60);
        when(found, 3, i, late > 60 && late <= 90);
        when(found, 4, i, late > 90 && late <= 150);
        when(found, 5, i, late > 150);
        when(found, 6, i, late > 5 && i.claimed());
        when(found, 7, i, late > 5 && !i.claimed() && i.timesMoved() >= 2);
    }

    private static void soon(List<Concluded<Finding>> found, OpenItem i) {
        boolean open = i.scheduled() && i.daysLate() == 0;
        when(found, 8, i, open && !i.claimed() && i.daysToDue() <= 5);
        when(found, 9, i, open && !i.claimed() && i.daysToDue() > 5 && i.daysToDue() <= 10);
        when(found, 10, i, open && i.claimed() && i.daysToDue() <= 2);
    }

    private static void old(List<Concluded<Finding>> found, OpenItem i) {
        when(found, 11, i, !i.claimed() && i.daysUnchanged() > 220);
        when(found, 12, i, !i.claimed() && i.daysUnchanged() > 235 && i.timesMoved() == 0);
        when(found, 13, i, i.claimed() && i.daysUnchanged() > 14);
        when(found, 14, i, i.claimed() && i.daysUnchanged() > 60);
        when(found, 15, i, i.timesMoved() >= 3);
        when(found, 16, i, i.timesMoved() >= 4 && i.daysLate() > 0);
        when(found, 17, i, !i.scheduled() && i.daysUnchanged() > 90);
        when(found, 18, i, !i.scheduled() && i.claimed());
        when(found, 19, i, i.title().toLowerCase(Locale.ROOT).contains("tractor") && i.daysLate() > 20);
    }

    private static void when(List<Concluded<Finding>> found, int rule, OpenItem item, boolean holds) {
        if (holds) {
            String reason = "Working days: " + Said.en(item.daysLate(), "working days");
            found.add(new Concluded<>("rule " + rule, new Finding(item.subject(), Severity.WARNING, Words.of(reason))));
        }
    }

    /** One in ten late, as in a year's roadmap that is neither neglected nor perfect. */
    static List<OpenItem> items(int count) {
        Random random = new Random(2026);
        List<OpenItem> items = new ArrayList<>(count);
        Predicate<Integer> percent = share -> random.nextInt(100) < share;
        for (int at = 0; at < count; at++) {
            boolean late = percent.test(10);
            items.add(Facts.of(
                    OpenItem.class,
                    "subject",
                    "item/" + at,
                    "title",
                    percent.test(5) ? "A tractor line" : "A line",
                    "scheduled",
                    late || percent.test(95),
                    "claimed",
                    percent.test(2),
                    "daysLate",
                    late ? 1 + random.nextInt(200) : 0,
                    "daysToDue",
                    late ? 0 : random.nextInt(400),
                    "daysUnchanged",
                    random.nextInt(240),
                    "timesMoved",
                    percent.test(3) ? random.nextInt(6) : 0));
        }
        return items;
    }
}
