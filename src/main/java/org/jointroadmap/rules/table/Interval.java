package org.jointroadmap.rules.table;

import java.math.BigInteger;

/** Whole numbers from one to another, both included. */
record Interval(long from, long to) {
    static final Interval ALL = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);

    /** @param operator of {@code == < <= > >=} */
    static Interval of(String operator, String number) {
        long value = new BigInteger(number).longValueExact();
        return switch (operator) {
            case "==" -> new Interval(value, value);
            case "<" -> new Interval(Long.MIN_VALUE, value - 1);
            case "<=" -> new Interval(Long.MIN_VALUE, value);
            case ">" -> new Interval(value + 1, Long.MAX_VALUE);
            case ">=" -> new Interval(value, Long.MAX_VALUE);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    Interval and(Interval other) {
        return new Interval(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isEmpty() {
        return from > to;
    }

    boolean holds(long number) {
        return from <= number && number <= to;
    }

    /** As a rule would say it of a component. */
    String text(String component) {
        if (from == Long.MIN_VALUE) {
            return component + " <= " + to;
        }
        return to == Long.MAX_VALUE ? component + " >= " + from : component + " between " + from + " and " + to;
    }
}
