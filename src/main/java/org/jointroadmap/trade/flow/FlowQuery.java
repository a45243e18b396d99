package org.jointroadmap.trade.flow;

import org.jointroadmap.Wanted;
import org.jspecify.annotations.Nullable;

/** Which flows are wanted; null leaves a filter out. */
public record FlowQuery(
        @Nullable String exporter,
        @Nullable String importer,
        @Nullable String hsCode,
        @Nullable String period,
        @Nullable String after,
        int limit) {
    /** @throws org.jointroadmap.Refused for what cannot be read */
    public FlowQuery {
        Wanted.country("exporter", exporter);
        Wanted.country("importer", importer);
        Wanted.product("hsCode", hsCode);
        Wanted.period("period", period);
    }
}
