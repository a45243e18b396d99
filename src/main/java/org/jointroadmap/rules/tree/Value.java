package org.jointroadmap.rules.tree;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;
import org.jspecify.annotations.Nullable;

/** Something that is compared or said: what it is of these facts, and of which type. */
public sealed interface Value permits Constant, Limited, Component, Variable, Asked, Arithmetic {
    /** A number, a text, a yes or no, some texts, or an enumeration of the vocabulary. */
    Class<?> type();

    /** A {@link Quantity}, {@link Wording}, Boolean or constant of an enumeration. */
    Object of(Sight sight);

    /** The same where its parts stand elsewhere. */
    default Value placed(UnaryOperator<Place> places) {
        return this;
    }

    /** All that it reads. */
    default void read(Consumer<Value> leaf) {
        leaf.accept(this);
    }

    default boolean isNumber() {
        return type() == int.class || type() == Quantity.class;
    }

    /** One text, or some. */
    default boolean isText() {
        return type() == String.class || type() == Wording.class;
    }

    /** Which fact it is read from, "" for that of the pattern itself; null if it is read from none. */
    default @Nullable String variable() {
        return null;
    }

    /** What it counts, as {@link org.jointroadmap.fact.Meaning} names units, "" if nothing. */
    default String unit() {
        return "";
    }
}
