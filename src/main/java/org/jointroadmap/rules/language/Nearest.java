package org.jointroadmap.rules.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /** The name that takes the fewest letters to change; empty if there are none. */
    public static Optional<String> to(String written, Collection<String> names) {
        return names.stream()
                .min(Comparator.<String>comparingInt(name -> letters(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int letters(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] next = new int[before.length];
            next[0] = row;
            for (int at = 1; at < next.length; at++) {
                int changed = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                next[at] = Math.min(changed, 1 + Math.min(before[at], next[at - 1]));
            }
            before = next;
        }
        return before[other.length()];
    }
}
