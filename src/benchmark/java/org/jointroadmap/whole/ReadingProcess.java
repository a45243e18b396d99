package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads one file in a process of its own with little memory, so that what it takes at most can be told. */
final class ReadingProcess {
    private ReadingProcess() {}

    /** Megabytes of memory that the process had at most, all of it, as Linux counts (VmHWM). */
    static double peakOf(String reader, Path file, long sum) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
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
        long sum = arguments[0].equals("ours")
                ? TradeReadingBenchmarkTest.ours(file)
                : TradeReadingBenchmarkTest.loop(file);
        List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
        int kilobytes = status.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
        System.out.println(sum + " " + kilobytes / 1024);
    }
}
