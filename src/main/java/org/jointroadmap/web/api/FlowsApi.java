package org.jointroadmap.web.api;

import java.math.BigDecimal;
import org.jointroadmap.trade.flow.Flow;
import org.jointroadmap.trade.flow.FlowQuery;
import org.jointroadmap.trade.flow.Flows;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures: one for each reporter, so that a mirror pair is two. */
@Api
class FlowsApi {
    private final Flows flows;

    FlowsApi(Flows flows) {
        this.flows = flows;
    }

    @GetMapping("/api/trade/flows")
    Listing<FlowJson> list(
            @RequestParam(required = false) @Nullable String exporter,
            @RequestParam(required = false) @Nullable String importer,
            @RequestParam(required = false) @Nullable String hsCode,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after) {
        return Listing.of(flows.page(new FlowQuery(exporter, importer, hsCode, period, after, Asked.limit(limit)))
                .map(FlowJson::of));
    }

    /** A figure, as the API writes it. */
    record FlowJson(
            String exporter,
            String importer,
            String hsCode,
            String period,
            String reporter,
            BigDecimal valueUsd,
            String valuation,
            @Nullable BigDecimal quantityKg,
            String source,
            String classification,
            boolean splitCode,
            boolean summedParts) {

        static FlowJson of(Flow flow) {
            return new FlowJson(
                    flow.exporter(),
                    flow.importer(),
                    flow.hsCode(),
                    flow.period(),
                    flow.reporter(),
                    Money.plain(flow.valueUsd()),
                    flow.valuation().name(),
                    flow.quantityKg() == null ? null : Money.plain(flow.quantityKg()),
                    flow.source(),
                    flow.classification(),
                    flow.splitCode(),
                    flow.summedParts());
        }
    }
}
