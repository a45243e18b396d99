package org.jointroadmap.rules.tree;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jointroadmap.fact.Quantity;

/** Two numbers put together; nothing, if one of them is nothing or it divides by zero. */
public record Arithmetic(Value left, Sign sign, Value right) implements Value {
    /** The four that rules know. */
    public enum Sign {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        private final String symbol;

        Sign(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }

        /** The method of {@link Quantity}. */
        public String method() {
            return switch (this) {
                case PLUS -> "plus";
                case MINUS -> "minus";
                case TIMES -> "times";
                case OVER -> "over";
            };
        }
    }

    @Override
    public Value placed(UnaryOperator<Place> places) {
        return new Arithmetic(left.placed(places), sign, right.placed(places));
    }

    @Override
    public Class<?> type() {
        return Quantity.class;
    }

    @Override
    public Object of(Sight sight) {
        Quantity one = (Quantity) left.of(sight);
        Quantity other = (Quantity) right.of(sight);
        return switch (sign) {
            case PLUS -> one.plus(other);
            case MINUS -> one.minus(other);
            case TIMES -> one.times(other);
            case OVER -> one.over(other);
        };
    }

    @Override
    public void read(Consumer<Value> leaf) {
        left.read(leaf);
        right.read(leaf);
    }
}
