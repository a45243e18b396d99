package org.jointroadmap.rules.tree;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jointroadmap.fact.WithAnswers;

/**
 * What is asked of the answers of a fact.
 *
 * @param variable that holds the fact, "" for the pattern's own
 * @param places of the names that it asks for
 */
public record Asked(String variable, Call call, List<Place> places) implements Value {
    public Asked {
        places = List.copyOf(places);
    }

    @Override
    public Value placed(UnaryOperator<Place> moved) {
        return new Asked(variable, call, places.stream().map(moved).toList());
    }

    @Override
    public Class<?> type() {
        return call.type();
    }

    @Override
    public String unit() {
        return call.unit();
    }

    @Override
    public Object of(Sight sight) {
        return call.of((WithAnswers) sight.fact(variable));
    }
}
