package org.jointroadmap.web.flag;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a rule compares two values; its name is the end of the key of its words. */
enum Order {
    EQUAL,
    OTHER,
    LESS,
    MOST,
    MORE,
    LEAST;

    private static final Map<String, Order> WRITTEN =
            Map.of("==", EQUAL, "!=", OTHER, "<", LESS, "<=", MOST, ">", MORE, ">=", LEAST);

    static Optional<Order> of(String symbol) {
        return Optional.ofNullable(WRITTEN.get(symbol));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
