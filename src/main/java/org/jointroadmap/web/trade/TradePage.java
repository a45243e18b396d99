package org.jointroadmap.web.trade;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Wrongs;
import org.jointroadmap.opportunity.ExpectedTrade;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.trade.product.Products;
import org.jointroadmap.turnover.PublishedTurnover;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.Turnovers;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The turnover against its target, each source by itself, and what may close the gap. */
@Screen
class TradePage {
    private static final int MOST = 100_000;

    private final TradeView view;
    private final PublishedTurnovers published;
    private final Turnovers turnovers;
    private final ExpectedTrade expectedTrade;
    private final RoadmapItems items;
    private final Products products;
    private final TurnoverChart chart;
    private final Choices choices;
    private final Names names;
    private final Exports exports;
    private final Texts texts;

    TradePage(
            TradeView view,
            PublishedTurnovers published,
            Turnovers turnovers,
            ExpectedTrade expectedTrade,
            RoadmapItems items,
            Products products,
            TurnoverChart chart,
            Choices choices,
            Names names,
            Exports exports,
            Texts texts) {
        this.view = view;
        this.published = published;
        this.turnovers = turnovers;
        this.expectedTrade = expectedTrade;
        this.items = items;
        this.products = products;
        this.chart = chart;
        this.choices = choices;
        this.names = names;
        this.exports = exports;
        this.texts = texts;
    }

    @GetMapping("/trade")
    String show(@ModelAttribute("figure") PublishedForm figure, Person me, Model model, Locale language) {
        view.fill(me, model, language);
        model.addAttribute(
                "measures", choices.of("trade.measure.", List.of("turnover", "exports", "imports"), figure.measure()));
        model.addAttribute(
                "qualifiers", choices.of("trade.qualifier.", List.of("over", "almost", "about"), figure.qualifier()));
        model.addAttribute("sides", choices.sides(figure.reporter()));
        return "trade/trade";
    }

    @PostMapping("/trade/published")
    String add(
            @ModelAttribute("figure") PublishedForm figure, Person me, Model model, Locale language, Attempt attempt) {
        return attempt.make(
                () -> add(figure, me),
                "trade.done.published",
                "/trade",
                () -> show(figure, me, model.addAttribute("adding", true), language));
    }

    private void add(PublishedForm form, Person me) {
        Targets.keptBy(me);
        Wrongs wrongs = new Wrongs();
        PublishedTurnover figure = form.turnover(wrongs);
        published.check(figure, wrongs);
        wrongs.refuse();
        published.add(figure, me);
    }

    @PostMapping("/trade/published/{id:\\d{1,18}}/removal")
    String remove(@PathVariable long id, Person me, Model model, Locale language, Attempt attempt) {
        return attempt.make(
                () -> published.remove(id, me),
                "trade.done.removed",
                "/trade",
                () -> show(PublishedForm.EMPTY, me, model, language));
    }

    @GetMapping(path = "/trade/turnover", params = "format")
    void exportTurnover(@RequestParam Exports.Format format, HttpServletResponse response) throws IOException {
        List<String> headers = List.of(texts.get("trade.source"), texts.get("trade.months"), "USD");
        exports.send(
                new Table("turnover", headers, row -> turnovers.all().forEach(series -> series.points()
                        .forEach(point -> row.accept(
                                List.<Object>of(chart.name(series), point.to().toString(), point.valueUsd()))))),
                format,
                response);
    }

    @GetMapping(path = "/trade/published", params = "format")
    void exportPublished(@RequestParam Exports.Format format, HttpServletResponse response) throws IOException {
        List<String> headers = List.of(
                texts.get("trade.from"),
                texts.get("trade.to"),
                texts.get("trade.measure"),
                texts.get("trade.reporter"),
                texts.get("trade.qualifier"),
                "USD",
                texts.get("trade.source"),
                texts.get("trade.remark"));
        exports.send(
                new Table("published-turnover", headers, row -> published
                        .all()
                        .forEach(one -> row.accept(List.<Object>of(
                                one.from().toString(),
                                one.to().toString(),
                                texts.get("trade.measure." + one.measure()),
                                one.reporter() == null ? "" : names.orCode(one.reporter()),
                                one.qualifier().isEmpty() ? "" : texts.get("trade.qualifier." + one.qualifier()),
                                one.valueUsd(),
                                one.source(),
                                one.remark())))),
                format,
                response);
    }

    @GetMapping(path = "/trade/expected", params = "format")
    void exportExpected(@RequestParam Exports.Format format, Locale language, HttpServletResponse response)
            throws IOException {
        List<String> headers = List.of(
                texts.get("opportunity.title.one"),
                texts.get("opportunity.product"),
                texts.get("opportunity.step"),
                texts.get("opportunity.project"),
                texts.get("project.item"),
                "USD");
        List<ExpectedTrade.Expected> expected = expectedTrade.largest(MOST);
        Map<String, String> numbers = items.numbers(ExpectedTrade.items(expected));
        exports.send(
                new Table(
                        "expected",
                        headers,
                        row -> expected.forEach(one -> row.accept(List.<Object>of(
                                one.figures().id().toString(),
                                products.name(one.figures().id().hsCode(), language),
                                texts.get("opportunity.step."
                                        + one.course().step().key()),
                                one.project() == null ? "" : one.project().id().toString(),
                                one.project() == null || one.project().item() == null
                                        ? ""
                                        : numbers.getOrDefault(one.project().item(), ""),
                                one.figures().valueUsd())))),
                format,
                response);
    }
}
