package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads one file in a process of its own with little memory, so that what it takes at most can be told. */
final class ReadingProcess {
    static final Map<String, Reader> READERS = Map.of(
            "ours", TradeReadingBenchmarkTest::ours,
            "loop", TradeReadingBenchmarkTest::loop,
            "document", DocumentReadingBenchmarkTest::ours,
            "bare-docx", DocumentReadingBenchmarkTest::bareWord,
            "bare-xlsx", DocumentReadingBenchmarkTest::bareSheet);

    private ReadingProcess() {}

    /** Reads a file to its end and answers a sum over it, by which it is seen that two read the same. */
    interface Reader {
        long sum(Path file) throws IOException;
    }

    /** Megabytes of memory that the process had at most, all of it, as Linux counts (VmHWM). */
    static double peakOf(String reader, String heap, Path file, long sum) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName(),
                        reader,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ");
        assertThat(process.waitFor()).isZero();
        assertThat(said[0]).isEqualTo(String.valueOf(sum));
        return Double.parseDouble(said[1]);
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        long sum = READERS.get(arguments[0]).sum(file);
        List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
        int kilobytes = status.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
        System.out.println(sum + " " + kilobytes / 1024);
    }
}
