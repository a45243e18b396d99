package org.jointroadmap.workflow.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What somebody may have meant by a word that is not known. */
final class Nearest {
    private Nearest() {}

    /** The known word that differs least, or all of them where none is near. */
    static String to(String word, Collection<String> known) {
        return known.stream()
                .filter(one -> distance(word, one) <= Math.max(2, word.length() / 3))
                .min(Comparator.comparingInt((String one) -> distance(word, one))
                        .thenComparing(one -> one))
                .orElseGet(() -> known.isEmpty() ? "–" : known.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
