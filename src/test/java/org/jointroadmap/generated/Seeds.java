package org.jointroadmap.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which lifecycles are drawn: those that once failed, and others. */
final class Seeds {
    private static final Path FAILED = Path.of("src/test/resources/generated/seeds.txt");

    private Seeds() {}

    static List<Long> failed() throws IOException {
        return Files.readAllLines(FAILED).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> Long.parseLong(line.replaceAll(" .*", "")))
                .toList();
    }

    /** So many in all, from a number on. */
    static List<Long> with(int count, long first) throws IOException {
        List<Long> seeds = new ArrayList<>(failed());
        for (long seed = first; seeds.size() < count; seed++) {
            if (!seeds.contains(seed)) {
                seeds.add(seed);
            }
        }
        return seeds;
    }
}
