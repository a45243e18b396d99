package org.jointroadmap.rules.tree;

import org.jointroadmap.fact.WithAnswers;

/**
 * What is asked of the answers of a fact.
 *
 * @param variable that holds the fact, "" for the pattern's own
 */
public record Asked(String variable, Call call, Place place) implements Value {
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
