package org.jointroadmap.web.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that sheets may have: short, without certain characters, each once. */
final class SheetNames {
    private static final int LONGEST = 25;

    private final Set<String> taken = new HashSet<>();

    String next(String wished) {
        String tidy = wished.replaceAll("[\\[\\]*?/\\\\:'\\p{Cntrl}]", " ").strip();
        String name = tidy.isEmpty() ? "Data" : tidy.substring(0, Math.min(LONGEST, tidy.length()));
        String free = name;
        for (int more = 2; !taken.add(free.toLowerCase(Locale.ROOT)); more++) {
            free = name + " " + more;
        }
        return free;
    }
}
