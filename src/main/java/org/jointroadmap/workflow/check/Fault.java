package org.jointroadmap.workflow.check;

import java.util.Comparator;

/**
 * What is wrong at a place of a file and what to do about it, in words for its author.
 *
 * @param file below the folder of models, such as forms/offer.form
 * @param line from 1
 * @param column from 1
 */
public record Fault(String file, int line, int column, String message, String messageRu) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::message);

    /** What is said of a whole file or folder, in the words of a key. */
    public static Fault of(String file, String key, Object... values) {
        return new Fault(file, 1, 1, Words.english(key, values), Words.russian(key, values));
    }

    /** What the engine says at a line; it speaks English alone. */
    public static Fault ofEngine(String file, int line, int column, String said) {
        return new Fault(
                file,
                Math.max(1, line),
                Math.max(1, column),
                Words.english("engine", said),
                Words.russian("engine", said));
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "processes/" + file + ":" + line + ":" + column + " " + message;
    }
}
