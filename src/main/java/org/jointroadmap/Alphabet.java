package org.jointroadmap;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Names in the order in which the reader's language has its letters: ç after c, ə after e, ё with е. */
public final class Alphabet {
    private static final Map<Locale, Collator> ORDERS = new ConcurrentHashMap<>();

    private Alphabet() {}

    public static <T> Comparator<T> by(Function<T, String> name, Locale language) {
        Collator order = ORDERS.computeIfAbsent(
                language, known -> Collator.getInstance(known).freeze());
        return Comparator.comparing(name, order::compare);
    }
}
