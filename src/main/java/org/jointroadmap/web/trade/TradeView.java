package org.jointroadmap.web.trade;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.opportunity.ExpectedTrade;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.trade.product.Products;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.jointroadmap.turnover.Turnovers.Series;
import org.jointroadmap.web.chart.LineChart;
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
    private final RoadmapItems items;
    private final Products products;
    private final Aims aims;
    private final TurnoverChart chart;

    TradeView(
            Targets targets,
            Turnovers turnovers,
            PublishedTurnovers published,
            ExpectedTrade expectedTrade,
            RoadmapItems items,
            Products products,
            Aims aims,
            TurnoverChart chart) {
        this.targets = targets;
        this.turnovers = turnovers;
        this.published = published;
        this.expectedTrade = expectedTrade;
        this.items = items;
        this.products = products;
        this.aims = aims;
        this.chart = chart;
    }

    void fill(Person reader, Model model, Locale language) {
        List<TurnoverTarget> all = targets.all();
        List<Series> series = turnovers.all();
        LineChart drawn = chart.of(all, series);
        model.addAttribute("wide", drawn.svg(WIDE, language));
        model.addAttribute("narrow", drawn.svg(NARROW, language));
        model.addAttribute("rows", series.stream().map(this::row).toList());
        model.addAttribute("aims", aims.of(all));
        model.addAttribute("published", published.all());
        model.addAttribute("mayKeep", Targets.mayChange(reader));
        model.addAttribute("mayLoad", Products.mayLoad(reader));
        expected(model, language);
    }

    private void expected(Model model, Locale language) {
        List<ExpectedTrade.Expected> expected = expectedTrade.largest(EXPECTED);
        model.addAttribute("expected", expected);
        model.addAttribute("itemNumbers", items.numbers(ExpectedTrade.items(expected)));
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

    /** A source's series and what it is called. */
    public record Row(String name, Series series) {}
}
