package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the start of a process to its first answer, against an application of the engine's starter and nothing else; on
 * an empty database, and again on the one that the first start left.
 */
@Tag("benchmark")
class StartBenchmarkTest {
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int SAMPLES = Math.min(ROUNDS, 3);
    private static final long PATIENCE_SECONDS = 180;
    private static final String OURS = "org.jointroadmap.JointRoadmapApplication";
    private static final String BARE = "bare.BareStarter";

    @Test
    void againstABareStarter() throws Exception {
        Measured oursFirst = new Measured(ROUNDS);
        Measured oursAgain = new Measured(ROUNDS);
        Measured bareFirst = new Measured(ROUNDS);
        Measured bareAgain = new Measured(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            Path data = Files.createTempDirectory(Path.of("target"), "start-").toAbsolutePath();
            List<String> ours =
                    List.of("--joint-roadmap.data=" + data, "--joint-roadmap.admin.password=only for this benchmark");
            List<String> bare = List.of(
                    "--spring.config.name=bare",
                    "--spring.datasource.url=jdbc:h2:file:" + data + "/bare;WRITE_DELAY=0");
            end(oursFirst.round(() -> start(OURS, "classes", ours)));
            end(bareFirst.round(() -> start(BARE, "test-classes", bare)));
            end(oursAgain.round(() -> start(OURS, "classes", ours)));
            end(bareAgain.round(() -> start(BARE, "test-classes", bare)));
        }
        report("on an empty database", oursFirst, bareFirst);
        report("again", oursAgain, bareAgain);
    }

    /** What README says of the first start: from the command until somebody of the sample can sign in. */
    @Test
    void untilSomebodyOfTheSampleCanSignIn() throws Exception {
        Measured first = new Measured(SAMPLES);
        for (int round = 0; round < SAMPLES; round++) {
            Path data = Files.createTempDirectory(Path.of("target"), "sample-").toAbsolutePath();
            end(first.round(() -> startSample(data)));
        }
        assertThat(first.median()).isPositive();
        Measured.report(
                "first start of the sample, until somebody can sign in: %.0f s (README: a minute, up to two on a busy machine)",
                first.median());
    }

    private static Process startSample(Path data) throws Exception {
        int port = freePort();
        Process process = start(
                port, OURS, "classes", List.of("--joint-roadmap.data=" + data, "--spring.profiles.active=sample"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isKnown(port)) {
            assertThat(System.nanoTime()).as("the sample can be used").isLessThan(end);
            Thread.sleep(100);
        }
        return process;
    }

    private static boolean isKnown(int port) {
        try {
            return new Client(port, "by.coordinator", "sample").get("/api/me").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void report(String when, Measured ours, Measured bare) throws IOException {
        assertThat(bare.median()).isPositive();
        Measured.report(
                "start-up %s against a bare starter (%.1f s, %.1f s): %.2f (goal <= 1.5)",
                when, ours.median(), bare.median(), ours.median() / bare.median());
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Starts a program and waits for its port to answer. */
    private static Process start(String main, String classes, List<String> settings) throws Exception {
        return start(freePort(), main, classes, settings);
    }

    private static Process start(int port, String main, String classes, List<String> settings) throws Exception {
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                classPath(classes),
                                main,
                                "--server.port=" + port),
                        settings.stream())
                .flatMap(part -> part)
                .toList();
        Path log = Files.createTempFile(Path.of("target"), "start-", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new AssertionError(main + " does not start, see " + log);
            }
            Thread.sleep(20);
        }
        return process;
    }

    /** These classes and what a started program has beside them, without the libraries of the tests. */
    private static String classPath(String classes) throws IOException {
        return Path.of("target", classes).toAbsolutePath()
                + File.pathSeparator
                + Files.readString(Path.of("target", "runtime-class-path.txt"));
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
