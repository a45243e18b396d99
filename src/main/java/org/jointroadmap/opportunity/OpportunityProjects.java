package org.jointroadmap.opportunity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Numbers;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.trade.product.Countries;
import org.jointroadmap.trade.product.Products;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes a project of an opportunity, with what is known of it. */
@Component
class OpportunityProjects {
    private final Opportunities opportunities;
    private final Proposals proposals;
    private final Products products;
    private final Countries countries;

    OpportunityProjects(Opportunities opportunities, Proposals proposals, Products products, Countries countries) {
        this.opportunities = opportunities;
        this.proposals = proposals;
        this.products = products;
        this.countries = countries;
    }

    Project propose(OpportunityCase course, @Nullable String lifecycle, @Nullable String item, Person by) {
        OpportunityId id = course.id();
        String product = products.name(id.hsCode(), Locale.ENGLISH);
        String summary = String.format(
                Locale.ROOT,
                "Opportunity %s: %s buys %s from third countries that %s makes.%s %s %s",
                id,
                countries.name(id.buyer(), Locale.ENGLISH),
                product,
                countries.name(id.partner(), Locale.ENGLISH),
                figures(id),
                course.suppliers(),
                course.offer());
        return proposals.propose(
                new Proposal(
                        lifecycle,
                        cut(product + ": supply from " + countries.name(id.partner(), Locale.ENGLISH), 300),
                        cut(summary.strip(), 2000),
                        item == null || item.isBlank() ? null : item.strip(),
                        List.of(id.hsCode()),
                        ""),
                by);
    }

    private String figures(OpportunityId id) {
        Map<OpportunityId, Opportunity> newest = opportunities.newest(List.of(id));
        Opportunity figures = newest.get(id);
        return figures == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        " It could be %s thousand US dollars a year (%s, %s).",
                        Numbers.written(figures.valueUsd().movePointLeft(3), 0, Locale.ENGLISH),
                        figures.source(),
                        figures.period());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
