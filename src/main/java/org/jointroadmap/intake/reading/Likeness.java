package org.jointroadmap.intake.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.Folding;

/** How like two texts are, from 0 to 1: by the beginnings of their words, since endings change with the sentence. */
final class Likeness {
    private static final int STEM = 6;
    private static final int SHORTEST = 3;

    private Likeness() {}

    static Set<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= SHORTEST || word.matches("\\d+"))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }
}
