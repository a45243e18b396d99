package org.jointroadmap.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times of one kind of work, in seconds, and the report that they go into. */
final class Measured {
    private static final Path REPORT = Path.of("target", "benchmarks.md");

    private final double[] seconds;
    private int rounds;

    Measured(int rounds) {
        seconds = new double[rounds];
    }

    /** Does the work once, and keeps how long it took. */
    <T> T round(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        seconds[rounds++] = (System.nanoTime() - start) / 1e9;
        return result;
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        double[] sorted = Arrays.copyOf(seconds, rounds);
        Arrays.sort(sorted);
        return sorted[Math.min(rounds - 1, rounds * percent / 100)];
    }

    static void report(String line, Object... values) throws IOException {
        String text = "BENCHMARK " + line.formatted(values);
        System.out.println(text);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, "- " + text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
