package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.trade.exclusion.ExcludedPartnerChanges;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.turnover.PublishedTurnover;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the secretariat keeps about trade: the target, what was published, and the lists of excluded partners. */
@WholeApplicationTest
abstract class KeptTradeTests {
    @Autowired
    World world;

    @Autowired
    TradeWorld trade;

    @Autowired
    Targets targets;

    @Autowired
    PublishedTurnovers published;

    @Autowired
    ExcludedPartners excluded;

    @Autowired
    ExcludedPartnerChanges changes;

    @Autowired
    Flags flags;

    @BeforeEach
    void afresh() {
        world.peopled();
        trade.empty();
    }

    @Test
    void aPublishedTurnoverIsMeasuredAgainstTheTargetAtOnce() {
        Person secretary = world.person("secretary");
        long target = targets.add(aim(0, false), secretary);
        published.add(
                new PublishedTurnover(
                        0,
                        YearMonth.now().minusMonths(11),
                        YearMonth.now(),
                        "turnover",
                        new BigDecimal("100000000"),
                        "",
                        "A newspaper",
                        null,
                        "",
                        ""),
                secretary);
        assertThat(rules(target)).contains("turnover far below its path");
        long figure = published.all().get(0).id();
        published.remove(figure, secretary);
        assertThat(rules(target)).doesNotContain("turnover far below its path");
        targets.change(aim(target, true), null, secretary);
        assertThat(rules(target)).isEmpty();
    }

    private static TurnoverTarget aim(long id, boolean closed) {
        BigDecimal wanted = new BigDecimal("400000000");
        return new TurnoverTarget(
                id,
                "Half a billion",
                "Полмиллиарда",
                "BLR",
                "Talks",
                closed,
                List.of(
                        new TurnoverTarget.Step(LocalDate.of(2019, 12, 31), wanted),
                        new TurnoverTarget.Step(LocalDate.of(2040, 12, 31), wanted)),
                0);
    }

    private List<String> rules(long target) {
        return flags.standing(Subject.target(target)).stream().map(Flag::rule).toList();
    }

    @Test
    void aCountryListedForManyTimesHasAHistory() {
        String act = "x".repeat(300);
        List<ExcludedPartner> times = new ArrayList<>();
        for (int year = 2010; year < 2020; year++) {
            times.add(new ExcludedPartner("DEU", LocalDate.of(year, 1, 1), LocalDate.of(year, 7, 1), act));
        }
        excluded.replace("AZE", times, "Again and again", null, world.person("secretary"));
        assertThat(changes.latest("AZE", 1).get(0).newValue()).contains("2019");
        times.add(new ExcludedPartner("DEU", LocalDate.of(2020, 1, 1), null, act));
        assertThatThrownBy(() -> excluded.replace("AZE", times, "Once more", null, world.person("secretary")))
                .isInstanceOf(Refused.class);
    }
}
