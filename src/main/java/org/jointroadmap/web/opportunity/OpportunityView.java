package org.jointroadmap.web.opportunity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Refused;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityCase;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.opportunity.Substitutions;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Projects;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.trade.flow.Flows;
import org.jointroadmap.trade.flow.Flows.CountryYear;
import org.jointroadmap.trade.product.Products;
import org.jointroadmap.web.chart.SortedBars;
import org.jointroadmap.web.layout.Seen;
import org.jointroadmap.web.layout.Texts;
import org.jointroadmap.web.subject.Panels;
import org.jointroadmap.web.trade.FigureAges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Gathers what the page of an opportunity shows. */
@Component
class OpportunityView {
    private static final int WIDE = 620;
    private static final int NARROW = 340;

    private final Opportunities opportunities;
    private final Substitutions substitutions;
    private final Flows flows;
    private final ExcludedPartners excluded;
    private final Products products;
    private final Submissions submissions;
    private final Projects projects;
    private final CountryChart charts;
    private final FigureAges ages;
    private final Texts texts;
    private final Panels panels;
    private final Clock clock;

    OpportunityView(
            Opportunities opportunities,
            Substitutions substitutions,
            Flows flows,
            ExcludedPartners excluded,
            Products products,
            Submissions submissions,
            Projects projects,
            CountryChart charts,
            FigureAges ages,
            Texts texts,
            Panels panels,
            Clock clock) {
        this.opportunities = opportunities;
        this.substitutions = substitutions;
        this.flows = flows;
        this.excluded = excluded;
        this.products = products;
        this.submissions = submissions;
        this.projects = projects;
        this.charts = charts;
        this.ages = ages;
        this.texts = texts;
        this.panels = panels;
        this.clock = clock;
    }

    /** Reads everything as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void fill(OpportunityId id, Person reader, Model model, Locale language) {
        OpportunityCase course =
                opportunities.find(id).orElseThrow(() -> Refused.notFound("refused.opportunity.unknown", id));
        List<Opportunity> periods = opportunities.periods(id);
        Subject subject = Subject.opportunity(id.toString());
        model.addAttribute("id", id);
        model.addAttribute("course", course);
        model.addAttribute("product", products.name(id.hsCode(), language));
        model.addAttribute("periods", periods);
        project(course, reader).ifPresent(project -> model.addAttribute("project", project));
        Opportunity newest = opportunities.newest(List.of(id)).get(id);
        model.addAttribute("newest", newest);
        model.addAttribute("ages", newest == null ? List.of() : ages.of(List.of(newest)));
        Set<String> excludedToday = excluded.inForce(id.buyer(), LocalDate.now(clock));
        model.addAttribute("excluded", excludedToday);
        model.addAttribute("reports", Report.of(flows.bothReports(id.partner(), id.buyer(), id.hsCode())));
        substitutions.of(id).ifPresent(found -> model.addAttribute("substituted", found));
        panels.fill(subject, course.waitsFor() == null ? id.buyer() : course.waitsFor(), reader, model);
        model.addAttribute("submissions", submissions.about(subject.toString(), reader));
        model.addAttribute("mayDecide", course.mayBeDecidedBy(reader));
        model.addAttribute("decisionReason", course.reasonFor(reader));
        chart(
                "suppliers",
                texts.get("opportunity.suppliers"),
                flows.suppliers(id.buyer(), id.hsCode()),
                excludedToday,
                model,
                language);
        chart(
                "destinations",
                texts.get("opportunity.destinations"),
                flows.destinations(id.partner(), id.hsCode()),
                Set.of(),
                model,
                language);
        if (!model.containsAttribute(Seen.NAME)) {
            model.addAttribute(Seen.NAME, new Seen(course.version(), clock.instant()));
        }
    }

    /** A proposal that is not handed over is its side's own. */
    private Optional<Project> project(OpportunityCase course, Person reader) {
        return Optional.ofNullable(course.project())
                .flatMap(projects::find)
                .filter(project -> project.isVisibleTo(reader));
    }

    private void chart(
            String name, String title, List<CountryYear> trade, Set<String> marked, Model model, Locale language) {
        SortedBars bars = charts.of(title, trade, marked, language);
        model.addAttribute(name, trade);
        model.addAttribute(name + "Year", CountryChart.newest(trade));
        model.addAttribute(name + "Wide", bars.svg(WIDE, language));
        model.addAttribute(name + "Narrow", bars.svg(NARROW, language));
    }
}
