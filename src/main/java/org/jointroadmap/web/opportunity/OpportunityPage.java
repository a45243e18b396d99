package org.jointroadmap.web.opportunity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jointroadmap.opportunity.OpportunityDesk;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.flow.Flow;
import org.jointroadmap.trade.flow.FlowQuery;
import org.jointroadmap.trade.flow.Flows;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Seen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One product between a buyer and its partner: where the figures come from, and what people do about it. */
@Screen
@RequestMapping("/opportunities/{id}")
class OpportunityPage {
    private static final String BACK = "/opportunities/{id}";
    private static final int AT_ONCE = 500;

    private final OpportunityView view;
    private final OpportunityDesk desk;
    private final Flows flows;
    private final Exports exports;
    private final Texts texts;

    OpportunityPage(OpportunityView view, OpportunityDesk desk, Flows flows, Exports exports, Texts texts) {
        this.view = view;
        this.desk = desk;
        this.flows = flows;
        this.exports = exports;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, Person me, Model model, Locale language) {
        view.fill(OpportunityId.of(id), me, model, language);
        return "opportunity/opportunity";
    }

    @PostMapping("/dismissal")
    String dismiss(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.make(
                () -> desk.dismiss(OpportunityId.of(id), reason, seen.version(), me),
                "opportunity.done.dismissed",
                BACK,
                () -> show(id, me, model.addAttribute("reason", reason), language));
    }

    @PostMapping("/switch")
    String switchOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.make(
                () -> desk.switchOver(OpportunityId.of(id), reason, seen.version(), me),
                "opportunity.done.switched",
                BACK,
                () -> show(id, me, model.addAttribute("reason", reason), language));
    }

    @PostMapping("/project")
    String project(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String item,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return attempt.make(
                () -> "/projects/"
                        + desk.turnIntoProject(OpportunityId.of(id), item, seen.version(), me)
                                .id(),
                "opportunity.done.project",
                () -> show(id, me, model.addAttribute("item", item), language));
    }

    @GetMapping(path = "/flows", params = "format")
    void export(@PathVariable String id, @RequestParam Exports.Format format, HttpServletResponse response)
            throws IOException {
        String code = OpportunityId.of(id).hsCode();
        List<String> headers = List.of(
                texts.get("opportunity.period"),
                texts.get("opportunity.exporter"),
                texts.get("opportunity.importer"),
                texts.get("opportunity.reporter"),
                "HS",
                "USD",
                texts.get("import.valuation"),
                "kg",
                texts.get("trade.source"));
        exports.send(
                new Table(
                        "flows-" + code,
                        headers,
                        row -> Paged.forEach(
                                after -> flows.page(new FlowQuery(null, null, code, null, after, AT_ONCE)),
                                flow -> row.accept(cells(flow)))),
                format,
                response);
    }

    private static List<Object> cells(Flow flow) {
        return List.of(
                flow.period(),
                flow.exporter(),
                flow.importer(),
                flow.reporter(),
                flow.hsCode(),
                flow.valueUsd(),
                flow.valuation().name(),
                Objects.requireNonNullElse(flow.quantityKg(), ""),
                flow.source());
    }
}
