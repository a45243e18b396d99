package org.jointroadmap.web.opportunity;

import org.jointroadmap.opportunity.OpportunityQuery;
import org.jointroadmap.opportunity.Step;
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

    OpportunityQuery query() {
        return query(given(after));
    }

    OpportunityQuery query(@Nullable String from) {
        return new OpportunityQuery(
                given(buyer),
                null,
                given(period),
                given(chapter),
                thousands(),
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

    /** Thousands of US dollars; what is no number leaves the filter out. */
    private @Nullable Long thousands() {
        return least != null && least.strip().matches("\\d{1,9}") ? Long.parseLong(least.strip()) * 1000 : null;
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (given(value) != null) {
            address.append(name)
                    .append('=')
                    .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
