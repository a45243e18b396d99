package org.jointroadmap.trade.flow;

import org.jspecify.annotations.Nullable;

/** Which flows are wanted; null leaves a filter out. */
public record FlowQuery(
        @Nullable String exporter,
        @Nullable String importer,
        @Nullable String hsCode,
        @Nullable String period,
        @Nullable String after,
        int limit) {}
