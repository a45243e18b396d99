package org.jointroadmap.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** A number that was asked of answers; one that was not given is neither equal to anything nor different from it. */
public record Quantity(Optional<BigDecimal> number) {
    /** What was not given. */
    public static final Quantity NOTHING = new Quantity(Optional.empty());

    public static Quantity of(int number) {
        return new Quantity(Optional.of(BigDecimal.valueOf(number)));
    }

    /** @param operator of {@code == != < <= > >=} */
    public boolean is(String operator, Quantity other) {
        return number.isPresent()
                && other.number.isPresent()
                && holds(operator, number.get().compareTo(other.number.get()));
    }

    /** @param decimal written with a point */
    public static Quantity of(String decimal) {
        return new Quantity(Optional.of(new BigDecimal(decimal)));
    }

    public Quantity plus(Quantity other) {
        return with(other, BigDecimal::add);
    }

    public Quantity minus(Quantity other) {
        return with(other, BigDecimal::subtract);
    }

    public Quantity times(Quantity other) {
        return with(other, BigDecimal::multiply);
    }

    /** Nothing, if the other is zero. */
    public Quantity over(Quantity other) {
        boolean zero = other.number.filter(divisor -> divisor.signum() == 0).isPresent();
        return zero ? NOTHING : with(other, (one, divisor) -> one.divide(divisor, MathContext.DECIMAL64));
    }

    private Quantity with(Quantity other, BinaryOperator<BigDecimal> operator) {
        return number.isEmpty() || other.number.isEmpty()
                ? NOTHING
                : new Quantity(Optional.of(
                        operator.apply(number.get(), other.number.get()).round(MathContext.DECIMAL128)));
    }

    /** @param order as {@link Comparable#compareTo} gives it */
    public static boolean holds(String operator, int order) {
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
