package org.jointroadmap.rules.tree;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.rules.limit.Limit;

/** A limit that is used by its name. */
public record Limited(Limit limit, Place place) implements Value {
    @Override
    public Value placed(UnaryOperator<Place> places) {
        return new Limited(limit, places.apply(place));
    }

    @Override
    public Class<?> type() {
        return Constant.isWhole(limit.value()) ? int.class : Quantity.class;
    }

    @Override
    public Object of(Sight sight) {
        return new Quantity(Optional.of(limit.value()));
    }

    @Override
    public String unit() {
        return limit.unit();
    }
}
