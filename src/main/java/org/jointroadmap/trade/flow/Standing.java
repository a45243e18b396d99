package org.jointroadmap.trade.flow;

/** Which figures count: those of imports that are shown, but for those that a newer import replaces. */
final class Standing {
    /** Of a {@code trade_flow f}. */
    static final String ONLY = """
             NOT f.replaced AND NOT EXISTS (SELECT 1 FROM trade_cover c WHERE c.import_id = f.import_id
                AND c.of_year = f.of_year AND c.source = f.source AND NOT c.shown)
            """;

    private Standing() {}
}
