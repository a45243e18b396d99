package org.jointroadmap.fact;

import java.math.BigDecimal;
import java.util.Optional;

/** A number that was asked of answers; one that was not given is neither equal to anything nor different from it. */
public record Quantity(Optional<BigDecimal> number) {
    static Quantity of(int number) {
        return new Quantity(Optional.of(BigDecimal.valueOf(number)));
    }

    /** @param operator of {@code == != < <= > >=} */
    public boolean is(String operator, Quantity other) {
        return number.isPresent()
                && other.number.isPresent()
                && holds(operator, number.get().compareTo(other.number.get()));
    }

    public boolean is(String operator, int other) {
        return is(operator, of(other));
    }

    /** @param decimal written with a point */
    public boolean is(String operator, String decimal) {
        return is(operator, new Quantity(Optional.of(new BigDecimal(decimal))));
    }

    private static boolean holds(String operator, int order) {
        return switch (operator) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /** Without the zeros that say nothing; "" if it was not given. */
    @Override
    public String toString() {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
