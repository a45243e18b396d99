package org.jointroadmap.fact;

import java.util.Locale;
import org.jointroadmap.Numbers;

/** Numbers in the texts of conclusions, as the readers of each language write them. */
public final class Figures {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private Figures() {}

    public static String en(int number) {
        return Numbers.written(number, 0, Locale.ENGLISH);
    }

    public static String ru(int number) {
        return Numbers.written(number, 0, RUSSIAN);
    }
}
