package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.opportunity.ExpectedTrade;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.Products;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.jointroadmap.turnover.TargetPath;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.jointroadmap.turnover.Turnovers.Series;
import org.jointroadmap.web.chart.LineChart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of the turnover shows. */
@Component
class TradeView {
    private static final int EXPECTED = 20;
    private static final int WIDE = 900;
    private static final int NARROW = 340;

    private final Targets targets;
    private final Turnovers turnovers;
    private final PublishedTurnovers published;
    private final ExpectedTrade expectedTrade;
    private final Products products;
    private final Flags flags;
    private final TurnoverChart chart;
    private final Clock clock;

    TradeView(
            Targets targets,
            Turnovers turnovers,
            PublishedTurnovers published,
            ExpectedTrade expectedTrade,
            Products products,
            Flags flags,
            TurnoverChart chart,
            Clock clock) {
        this.targets = targets;
        this.turnovers = turnovers;
        this.published = published;
        this.expectedTrade = expectedTrade;
        this.products = products;
        this.flags = flags;
        this.chart = chart;
        this.clock = clock;
    }

    void fill(Person reader, Model model, Locale language) {
        List<TurnoverTarget> all = targets.all();
        List<Series> series = turnovers.all();
        LineChart drawn = chart.of(all, series);
        model.addAttribute("chart", drawn);
        model.addAttribute("wide", drawn.svg(WIDE, language));
        model.addAttribute("narrow", drawn.svg(NARROW, language));
        model.addAttribute("rows", series.stream().map(this::row).toList());
        model.addAttribute("aims", aims(all));
        model.addAttribute("published", published.all());
        model.addAttribute("mayKeep", Targets.mayChange(reader));
        model.addAttribute("mayLoad", Products.mayLoad(reader));
        expected(model, language);
    }

    private void expected(Model model, Locale language) {
        List<ExpectedTrade.Expected> expected = expectedTrade.largest(EXPECTED);
        model.addAttribute("expected", expected);
        model.addAttribute("expectedSum", expectedTrade.sum());
        model.addAttribute(
                "products",
                products.names(
                        expected.stream()
                                .map(row -> row.figures().id().hsCode())
                                .toList(),
                        language));
    }

    private Row row(Series series) {
        return new Row(chart.name(series), series);
    }

    private List<Aim> aims(List<TurnoverTarget> all) {
        Optional<Turnovers.Latest> latest = turnovers.latest();
        Map<String, List<Flag>> standing =
                flags
                        .standing(
                                Subject.TARGET,
                                all.stream()
                                        .map(target -> String.valueOf(target.id()))
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(flag -> flag.subject().id()));
        return all.stream()
                .map(target -> aim(target, latest, standing.getOrDefault(String.valueOf(target.id()), List.of())))
                .toList();
    }

    private Aim aim(TurnoverTarget target, Optional<Turnovers.Latest> latest, List<Flag> standing) {
        TargetPath path = new TargetPath(target);
        Optional<TurnoverTarget.Step> next = path.next(LocalDate.now(clock));
        BigDecimal missing = latest.isPresent() && next.isPresent()
                ? next.get()
                        .valueUsd()
                        .subtract(latest.get().point().valueUsd())
                        .max(BigDecimal.ZERO)
                : null;
        return new Aim(target, latest.orElse(null), next.orElse(null), missing, standing, pathOf(path, latest));
    }

    private static @Nullable BigDecimal pathOf(TargetPath path, Optional<Turnovers.Latest> latest) {
        return latest.map(found -> path.at(found.point().to())).orElse(null);
    }

    /** A source's series and what it is called. */
    public record Row(String name, Series series) {}

    /**
     * A target, how far it is, and what is missing to its next step.
     *
     * @param wanted what the path asks for at the end of the newest twelve months
     */
    public record Aim(
            TurnoverTarget target,
            Turnovers.@Nullable Latest latest,
            TurnoverTarget.@Nullable Step next,
            @Nullable BigDecimal missing,
            List<Flag> flags,
            @Nullable BigDecimal wanted) {
        public Aim {
            flags = new ArrayList<>(flags);
        }
    }
}
