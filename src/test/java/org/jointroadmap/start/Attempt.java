package org.jointroadmap.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A start of the real program, in a folder of its own, that an operator watches on the console. */
final class Attempt implements AutoCloseable {
    private static final int PATIENCE_IN_SECONDS = 180;

    private final Path console;
    private final Process process;

    private Attempt(Path console, Process process) {
        this.console = console;
        this.process = process;
    }

    static Attempt in(Path folder, String... arguments) throws IOException {
        Path console = Files.createTempFile(Path.of("target"), "console-", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx500m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.jointroadmap.JointRoadmapApplication"));
        command.addAll(List.of(arguments));
        return new Attempt(
                console,
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(console.toFile())
                        .start());
    }

    /** Waits until it has ended by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program goes on; see " + console);
        }
        return process.exitValue();
    }

    /** Waits until the console says this. */
    void awaitLine(String part) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (lines().stream().noneMatch(line -> line.contains(part))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("It does not say \"" + part + "\"; see " + console);
            }
            Thread.sleep(200);
        }
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(console);
    }

    /** What an operator reads as going wrong: warnings, errors and stack traces. */
    List<String> complaints() throws IOException {
        return lines().stream()
                .filter(line -> !line.matches("\\S+ +INFO .*"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        exitCode();
    }
}
