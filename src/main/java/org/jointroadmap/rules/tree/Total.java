package org.jointroadmap.rules.tree;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number that is made of several facts.
 *
 * @param over what is added up or compared, null where facts are counted
 */
public record Total(
        String variable, Function function, @Nullable Value over) {
    /** What can be made of several numbers. */
    public enum Function {
        COUNT,
        SUM,
        MIN,
        MAX,
        AVERAGE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of facts that fit; a sum over none is 0, the least, the most and the mean of none are nothing. */
    public Quantity of(FactPattern source, Sight sight, Collection<? extends Fact> facts) {
        if (over == null) {
            return Quantity.of(facts.size());
        }
        List<BigDecimal> numbers = facts.stream()
                .map(fact -> (Quantity) over.of(source.bound(sight, fact)))
                .flatMap(quantity -> quantity.number().stream())
                .toList();
        return new Quantity(
                switch (function) {
                    case COUNT -> Optional.of(BigDecimal.valueOf(numbers.size()));
                    case SUM -> Optional.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
                    case MIN -> numbers.stream().min(BigDecimal::compareTo);
                    case MAX -> numbers.stream().max(BigDecimal::compareTo);
                    case AVERAGE -> mean(numbers);
                });
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
    }
}
