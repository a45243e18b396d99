package org.jointroadmap.rules.tree;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;

/**
 * What is asked of facts. Denials are pushed down to the comparisons, so that one with an answer that was not given holds
 * neither asked nor denied.
 */
public sealed interface Question {
    boolean holds(Sight sight);

    /** What is asked where this is denied. */
    Question opposite();

    /** The same where its parts stand elsewhere. */
    Question placed(UnaryOperator<Place> places);

    /** All values that it reads. */
    void read(Consumer<Value> leaf);

    /** Two values side by side. */
    record Compared(Value left, String operator, Value right) implements Question {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public boolean holds(Sight sight) {
            Object one = left.of(sight);
            Object other = right.of(sight);
            if (one instanceof Quantity number) {
                return number.is(operator, (Quantity) other);
            }
            if (one instanceof Wording text) {
                return text.is(operator, (Wording) other);
            }
            return Quantity.holds(operator, ((Comparable) one).compareTo(other));
        }

        @Override
        public Question opposite() {
            return new Compared(left, Operators.opposite(operator), right);
        }

        @Override
        public Question placed(UnaryOperator<Place> places) {
            return new Compared(left.placed(places), operator, right.placed(places));
        }

        @Override
        public void read(Consumer<Value> leaf) {
            left.read(leaf);
            right.read(leaf);
        }
    }

    /** Whether a value is one of several, or none of them. */
    record OneOf(Value left, List<Value> values, boolean none) implements Question {
        public OneOf {
            values = List.copyOf(values);
        }

        /** As single comparisons. */
        public Question spelt() {
            String operator = none ? "!=" : "==";
            List<Question> all = values.stream()
                    .<Question>map(value -> new Compared(left, operator, value))
                    .toList();
            return none ? new All(all) : new Any(all);
        }

        @Override
        public boolean holds(Sight sight) {
            return spelt().holds(sight);
        }

        @Override
        public Question opposite() {
            return new OneOf(left, values, !none);
        }

        @Override
        public Question placed(UnaryOperator<Place> places) {
            return new OneOf(
                    left.placed(places),
                    values.stream().map(value -> value.placed(places)).toList(),
                    none);
        }

        @Override
        public void read(Consumer<Value> leaf) {
            left.read(leaf);
            values.forEach(value -> value.read(leaf));
        }
    }

    /** Whether a yes or no is as wanted. */
    record Truth(Value value, boolean wanted) implements Question {
        @Override
        public boolean holds(Sight sight) {
            return value.of(sight).equals(wanted);
        }

        @Override
        public Question opposite() {
            return new Truth(value, !wanted);
        }

        @Override
        public Question placed(UnaryOperator<Place> places) {
            return new Truth(value.placed(places), wanted);
        }

        @Override
        public void read(Consumer<Value> leaf) {
            value.read(leaf);
        }
    }

    /** All of several. */
    record All(List<Question> parts) implements Question {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Sight sight) {
            return parts.stream().allMatch(part -> part.holds(sight));
        }

        @Override
        public Question opposite() {
            return new Any(parts.stream().map(Question::opposite).toList());
        }

        @Override
        public Question placed(UnaryOperator<Place> places) {
            return new All(parts.stream().map(part -> part.placed(places)).toList());
        }

        @Override
        public void read(Consumer<Value> leaf) {
            parts.forEach(part -> part.read(leaf));
        }
    }

    /** One of several at least. */
    record Any(List<Question> parts) implements Question {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Sight sight) {
            return parts.stream().anyMatch(part -> part.holds(sight));
        }

        @Override
        public Question opposite() {
            return new All(parts.stream().map(Question::opposite).toList());
        }

        @Override
        public Question placed(UnaryOperator<Place> places) {
            return new Any(parts.stream().map(part -> part.placed(places)).toList());
        }

        @Override
        public void read(Consumer<Value> leaf) {
            parts.forEach(part -> part.read(leaf));
        }
    }
}
