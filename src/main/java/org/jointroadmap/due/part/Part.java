package org.jointroadmap.due.part;

import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;
import org.jspecify.annotations.Nullable;

/** A part of a due text that says one thing. */
public sealed interface Part {
    /** Its place in the text. */
    int from();

    /** Where it ends. */
    int to();

    default boolean is(Sense sense) {
        return this instanceof Mark mark && mark.word().is(sense);
    }

    /**
     * A day or a period.
     *
     * @param other what it can mean too, such as 05/06/2026
     */
    record Dated(Pieces pieces, @Nullable Pieces other, int from, int to) implements Part {
        public Dated with(Pieces changed) {
            return new Dated(changed, other, from, to);
        }
    }

    /** A time that passes, such as ten working days. */
    record Term(int count, Sense unit, boolean working, int from, int to) implements Part {}

    /**
     * How often.
     *
     * @param months between two times; 0 for weeks, -1 for days, -2 for days from Monday to Friday
     * @param times in each, if they do not divide it
     * @param every how many weeks or days lie between
     */
    record Often(int months, int times, int every, int from, int to) implements Part {}

    /** Any other word. */
    record Mark(Word word) implements Part {
        @Override
        public int from() {
            return word.from();
        }

        @Override
        public int to() {
            return word.to();
        }
    }
}
