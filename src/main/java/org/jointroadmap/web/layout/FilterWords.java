package org.jointroadmap.web.layout;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The filters of a list in words, as its page labels them. */
public final class FilterWords {
    private final Texts texts;
    private final StringJoiner words = new StringJoiner("; ");

    public FilterWords(Texts texts) {
        this.texts = texts;
    }

    public FilterWords add(String label, @Nullable String value) {
        return add(label, value, text -> text);
    }

    /** @param value null, or "", where the filter is left out */
    public <T> FilterWords add(String label, @Nullable T value, Function<T, String> said) {
        if (value != null && !value.equals("")) {
            words.add(texts.get(label) + ": " + said.apply(value));
        }
        return this;
    }

    public FilterWords addIf(String label, boolean chosen) {
        if (chosen) {
            words.add(texts.get(label));
        }
        return this;
    }

    /** @param said in full, null where the filter is left out */
    public FilterWords addWords(@Nullable String said) {
        if (said != null) {
            words.add(said);
        }
        return this;
    }

    /** The end of the key under which a choice has its words. */
    public static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
