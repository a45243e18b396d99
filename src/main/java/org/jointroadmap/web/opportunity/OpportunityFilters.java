package org.jointroadmap.web.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jointroadmap.Refused;
import org.jointroadmap.opportunity.OpportunityQuery;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.web.layout.EnteredNumbers;
import org.jspecify.annotations.Nullable;

/** Which opportunities a reader wants to see, as the page's address says it. */
record OpportunityFilters(
        @Nullable String buyer,
        @Nullable String period,
        @Nullable String chapter,
        @Nullable String least,
        @Nullable Boolean flagged,
        @Nullable Step step,
        @Nullable String q,
        @Nullable String after) {
    private static final int ROWS = 50;
    private static final int THOUSAND = 3;

    OpportunityQuery query() {
        return query(given(after));
    }

    OpportunityQuery query(@Nullable String from) {
        return new OpportunityQuery(
                given(buyer),
                null,
                given(period),
                given(chapter),
                leastUsd(),
                Boolean.TRUE.equals(flagged) ? true : null,
                step,
                given(q),
                from,
                ROWS);
    }

    /** The filters as they stand in the address, for what is taken along. */
    String address() {
        StringBuilder address = new StringBuilder("/opportunities?");
        add(address, "buyer", buyer);
        add(address, "period", period);
        add(address, "chapter", chapter);
        add(address, "least", least);
        add(address, "flagged", Boolean.TRUE.equals(flagged) ? "true" : null);
        add(address, "step", step == null ? null : step.key());
        add(address, "q", q);
        return address.substring(0, address.length() - 1);
    }

    /** US dollars of the thousands that were entered. */
    private @Nullable Long leastUsd() {
        String entered = given(least);
        if (entered == null) {
            return null;
        }
        BigDecimal thousands = EnteredNumbers.of(entered).number("least", entered);
        if (thousands == null) {
            throw Refused.invalid("least", "refused.opportunity.least", entered);
        }
        return thousands
                .movePointRight(THOUSAND)
                .setScale(0, RoundingMode.CEILING)
                .longValue();
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (given(value) != null) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
