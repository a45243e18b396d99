package org.jointroadmap.web.opportunity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.Page;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.party.Parties;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.trade.product.Products;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choice;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.web.trade.FigureAges;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What each side could buy from the other instead, the largest first. */
@Screen
class OpportunitiesPage {
    private final Opportunities opportunities;
    private final ExcludedPartners excluded;
    private final Products products;
    private final Parties parties;
    private final Choices choices;
    private final Exports exports;
    private final Texts texts;
    private final FigureAges ages;

    OpportunitiesPage(
            Opportunities opportunities,
            ExcludedPartners excluded,
            Products products,
            Parties parties,
            Choices choices,
            Exports exports,
            Texts texts,
            FigureAges ages) {
        this.opportunities = opportunities;
        this.excluded = excluded;
        this.products = products;
        this.parties = parties;
        this.choices = choices;
        this.exports = exports;
        this.texts = texts;
        this.ages = ages;
    }

    @GetMapping("/opportunities")
    String show(OpportunityFilters filter, Model model, Locale language, Attempt attempt) {
        model.addAttribute("rows", List.of());
        return attempt.look(() -> find(filter, model, language), () -> page(filter, model));
    }

    private void find(OpportunityFilters filter, Model model, Locale language) {
        Page<Opportunities.Row> page = opportunities.page(filter.query());
        model.addAttribute("sum", opportunities.sum(filter.query(null)));
        model.addAttribute("products", names(page.items(), language));
        model.addAttribute("next", page.next());
        model.addAttribute("rows", page.items());
        model.addAttribute(
                "ages",
                ages.of(page.items().stream().map(Opportunities.Row::figures).toList()));
    }

    private String page(OpportunityFilters filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("takeAlong", filter.address());
        model.addAttribute("buyers", choices.sides(filter.buyer()));
        model.addAttribute("periods", periods(filter.period()));
        model.addAttribute("steps", choices.of("opportunity.step.", Step.values(), filter.step()));
        model.addAttribute(
                "empties",
                parties.all().stream()
                        .filter(side -> excluded.of(side.code()).partners().isEmpty())
                        .map(side -> side.code())
                        .toList());
        return "opportunity/opportunities";
    }

    @GetMapping(path = "/opportunities", params = "format")
    void export(
            OpportunityFilters filter,
            @RequestParam Exports.Format format,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        exports.send(
                new Table(
                        "opportunities",
                        headers(),
                        row -> Paged.forEach(
                                after -> opportunities.page(filter.query(after)),
                                one -> row.accept(cells(one, language)))),
                format,
                response);
    }

    private List<String> headers() {
        return List.of(
                texts.get("opportunity.buyer"),
                texts.get("opportunity.partner"),
                "HS 2017",
                texts.get("opportunity.product"),
                texts.get("opportunity.period"),
                texts.get("opportunity.value.usd"),
                texts.get("opportunity.third.usd"),
                texts.get("opportunity.spare.usd"),
                texts.get("opportunity.value.kg"),
                "RCA",
                texts.get("opportunity.caveats"),
                texts.get("opportunity.step"));
    }

    private List<Object> cells(Opportunities.Row row, Locale language) {
        Opportunity figures = row.figures();
        return List.of(
                figures.id().buyer(),
                figures.id().partner(),
                figures.id().hsCode(),
                products.name(figures.id().hsCode(), language),
                figures.period(),
                figures.valueUsd(),
                figures.thirdUsd(),
                figures.spareUsd(),
                orNothing(figures.valueKg()),
                figures.rca() == null ? "" : new Table.Ratio(figures.rca()),
                figures.caveats().stream()
                        .sorted()
                        .map(caveat -> texts.get("opportunity.caveat.short." + caveat.key()))
                        .collect(Collectors.joining("; ")),
                texts.get("opportunity.step." + row.course().step().key()));
    }

    private static Object orNothing(@Nullable BigDecimal number) {
        return number == null ? "" : number;
    }

    private Map<String, String> names(List<Opportunities.Row> rows, Locale language) {
        return products.names(
                rows.stream().map(row -> row.figures().id().hsCode()).toList(), language);
    }

    private List<Choice> periods(@Nullable String chosen) {
        return opportunities.allPeriods().stream()
                .map(period -> new Choice(period, period, period.equals(chosen)))
                .toList();
    }
}
