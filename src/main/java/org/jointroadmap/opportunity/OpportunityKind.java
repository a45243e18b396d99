package org.jointroadmap.opportunity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.jointroadmap.trade.product.Countries;
import org.jointroadmap.trade.product.Products;
import org.springframework.stereotype.Component;

/** Opportunities as what flags are about. */
@Component
class OpportunityKind implements SubjectKind {
    private final Opportunities opportunities;
    private final Products products;
    private final Countries countries;

    OpportunityKind(Opportunities opportunities, Products products, Countries countries) {
        this.opportunities = opportunities;
        this.products = products;
        this.countries = countries;
    }

    @Override
    public String type() {
        return Subject.OPPORTUNITY;
    }

    @Override
    public String pages() {
        return "/opportunities";
    }

    @Override
    public Map<String, String> titles(Collection<String> ids, Locale language) {
        List<OpportunityId> known =
                ids.stream().map(OpportunityId::of).distinct().toList();
        Map<String, String> names =
                products.names(known.stream().map(OpportunityId::hsCode).toList(), language);
        return known.stream()
                .collect(Collectors.toMap(
                        OpportunityId::toString,
                        id -> names.getOrDefault(id.hsCode(), "") + ", " + countries.name(id.buyer(), language) + " ← "
                                + countries.name(id.partner(), language)));
    }

    /** Whose answer is awaited, else who buys. */
    @Override
    public Optional<String> side(String id) {
        return opportunities
                .find(OpportunityId.of(id))
                .map(course -> course.waitsFor() == null ? course.id().buyer() : course.waitsFor());
    }
}
