package org.jointroadmap.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.opportunity.Caveat;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityQuery;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.trade.product.Products;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What each side could buy from the other instead. */
@Api
class OpportunitiesApi {
    private final Opportunities opportunities;
    private final Products products;

    OpportunitiesApi(Opportunities opportunities, Products products) {
        this.opportunities = opportunities;
        this.products = products;
    }

    /** The largest value first, then by HS code; of the newest period if none is asked for. */
    @GetMapping("/api/opportunities")
    Listing<OpportunityJson> list(
            @RequestParam(required = false) @Nullable String buyer,
            @RequestParam(required = false) @Nullable String partner,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String chapter,
            @RequestParam(required = false) @Nullable Boolean flagged,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var page = opportunities.page(new OpportunityQuery(
                buyer,
                partner,
                period,
                chapter,
                null,
                flagged,
                Asked.oneOf(Step.class, "step", step),
                null,
                after,
                Asked.limit(limit)));
        List<String> codes =
                page.items().stream().map(row -> row.figures().id().hsCode()).toList();
        Map<String, String> names = products.names(codes, Locale.ENGLISH);
        return Listing.of(page.map(row -> OpportunityJson.of(row, names)));
    }

    /** An opportunity, as the API writes it. */
    record OpportunityJson(
            String buyer,
            String partner,
            String hsCode,
            String description,
            String period,
            int years,
            String source,
            BigDecimal valueUsd,
            BigDecimal thirdUsd,
            BigDecimal spareUsd,
            @Nullable BigDecimal valueKg,
            @Nullable BigDecimal rca,
            List<String> caveats,
            String step,
            @Nullable Long flag) {

        static OpportunityJson of(Opportunities.Row row, Map<String, String> names) {
            Opportunity figures = row.figures();
            String code = figures.id().hsCode();
            return new OpportunityJson(
                    figures.id().buyer(),
                    figures.id().partner(),
                    code,
                    names.getOrDefault(code, code),
                    figures.period(),
                    figures.years(),
                    figures.source(),
                    Money.plain(figures.valueUsd()),
                    Money.plain(figures.thirdUsd()),
                    Money.plain(figures.spareUsd()),
                    figures.valueKg() == null ? null : Money.plain(figures.valueKg()),
                    figures.rca() == null ? null : Money.plain(figures.rca()),
                    figures.caveats().stream().map(Caveat::key).sorted().toList(),
                    row.course().step().key(),
                    row.flag());
        }
    }
}
