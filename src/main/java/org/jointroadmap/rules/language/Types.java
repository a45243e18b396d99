package org.jointroadmap.rules.language;

import java.util.List;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;

/** What the types of values are called. */
final class Types {
    private Types() {}

    static Object word(Class<?> type) {
        boolean own = type == Quantity.class
                || type == Wording.class
                || type == int.class
                || type == String.class
                || type == boolean.class
                || type == List.class;
        return own ? Mistakes.phrase("type-" + type.getSimpleName()) : type.getSimpleName();
    }
}
