package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.FlagQuery;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.monitoring.FactGatherer;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Evaluating everything at once flags just what evaluating one subject after the other finds. */
@WholeApplicationTest
abstract class WholeAndOneByOneTests {
    private static final int ITEMS = 120;
    private static final long SEED = 20_261_125;

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    RoadmapItems items;

    @Autowired
    FactGatherer gatherer;

    @Autowired
    Rules rules;

    @Autowired
    Flags flags;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void theyFindTheSame() {
        Random random = new Random(SEED);
        for (int made = 0; made < ITEMS; made++) {
            LocalDate due = LocalDate.now(clock).plusDays(random.nextInt(400) - 200);
            world.itemDueOn(due.toString(), random.nextInt(400));
        }
        clock.forwardDays(21);
        world.evaluateEverything();
        LiveRules live = rules.live();
        Set<String> alone = new TreeSet<>();
        for (RoadmapItem item : items.lock(items.next("", 10_000))) {
            if (item.isOpen()) {
                live.evaluate(gatherer.open(List.of(item)).values())
                        .findings()
                        .forEach(found -> alone.add(line(found)));
            }
        }
        assertThat(standing()).hasSizeGreaterThan(ITEMS / 2).isEqualTo(alone);
    }

    private Set<String> standing() {
        Set<String> standing = new TreeSet<>();
        String after = null;
        do {
            var page = flags.page(new FlagQuery(true, null, null, null, null, null, after, 500));
            page.items().stream()
                    .filter(flag -> flag.subject().type().equals(Subject.ITEM))
                    .forEach(flag -> standing.add(
                            flag.rule() + " | " + flag.subject() + " | " + flag.severity() + " | " + flag.reason()));
            after = page.next();
        } while (after != null);
        return standing;
    }

    private static String line(Concluded<Finding> found) {
        return found.rule() + " | " + found.conclusion().subject() + " | "
                + found.conclusion().severity() + " | " + found.conclusion().reason();
    }
}
