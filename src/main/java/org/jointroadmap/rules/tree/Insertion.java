package org.jointroadmap.rules.tree;

import java.util.List;

/**
 * What a rule concludes.
 *
 * @param subject whose it is
 * @param arguments after the subject: a {@link Constant}, or a message for each language
 */
public record Insertion(Class<?> type, Value subject, List<Argument> arguments, Place place) {
    public Insertion {
        arguments = List.copyOf(arguments);
    }

    /** One argument. */
    public sealed interface Argument {}

    /** A word of an enumeration, or a plain text such as the key of a model. */
    public record Plain(Constant value) implements Argument {}

    /** A text in several languages: English, Russian, Azerbaijani, as many as were written. */
    public record Messages(List<List<Value>> texts) implements Argument {
        public Messages {
            texts = List.copyOf(texts);
        }
    }
}
