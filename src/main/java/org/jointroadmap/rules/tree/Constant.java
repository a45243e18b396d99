package org.jointroadmap.rules.tree;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;

/**
 * A value that is written out.
 *
 * @param value a BigDecimal, String, Boolean or constant of an enumeration
 */
public record Constant(Object value, Place place) implements Value {
    @Override
    public Value placed(UnaryOperator<Place> places) {
        return new Constant(value, places.apply(place));
    }

    @Override
    public Class<?> type() {
        if (value instanceof BigDecimal number) {
            return isWhole(number) ? int.class : Quantity.class;
        }
        if (value instanceof Boolean) {
            return boolean.class;
        }
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : String.class;
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    @Override
    public Object of(Sight sight) {
        if (value instanceof BigDecimal number) {
            return new Quantity(Optional.of(number));
        }
        return value instanceof String text ? Wording.of(text) : value;
    }
}
