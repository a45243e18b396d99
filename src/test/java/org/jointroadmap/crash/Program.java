package org.jointroadmap.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, that can be killed like any other. */
public final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int SAMPLE_PROJECTS = 13;

    private static final String MAIN = "org.jointroadmap.JointRoadmapApplication";

    private final List<String> command = new ArrayList<>();
    private final Path log;
    private final int port;
    private Process process;
    private String path = "";

    public Program(Path folder, List<String> settings, String... more) throws IOException {
        this.log = folder.resolve("program.log");
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                "--spring.profiles.active=sample",
                "--joint-roadmap.one-letter-a-day=false",
                "--server.port=" + port));
        command.addAll(settings);
        command.addAll(List.of(more));
    }

    /** Begun by another class than the program's own. */
    public Program by(Class<?> main) {
        command.replaceAll(part -> part.equals(MAIN) ? main.getName() : part);
        return this;
    }

    /** With these options of the JVM. */
    public Program under(String... options) {
        command.addAll(1, List.of(options));
        return this;
    }

    /** Under a path of the server. */
    public Program at(String path) {
        this.path = path;
        return this;
    }

    public int port() {
        return port;
    }

    public void start() throws Exception {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The program does not start; see " + log);
            }
            Thread.sleep(200);
        }
    }

    /** Those who start the sample may come before it is filled. */
    public void awaitTheSample() throws Exception {
        while (new Api(port, "by.coordinator")
                        .get("/api/projects")
                        .path("items")
                        .size()
                < SAMPLE_PROJECTS) {
            Thread.sleep(300);
        }
    }

    /** Waits until the console says this. */
    public void awaitLine(String part) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.readAllLines(log).stream().noneMatch(line -> line.contains(part))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("It does not say \"" + part + "\"; see " + log);
            }
            Thread.sleep(300);
        }
    }

    /** Letters that a crash left in doubt are sent again after their lease. */
    void awaitTheLastLetter() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!new Api(port, "admin")
                .get("/api/notices?status=waiting")
                .path("items")
                .isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Letters still wait; see " + log);
            }
            Thread.sleep(1000);
        }
    }

    /** Ends it as an operator does; what others could already see is on the disk then. */
    public void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program does not end; see " + log);
        }
    }

    /** kill -9: no hook runs, nothing is flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program cannot be killed");
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest health = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + path + "/actuator/health"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(health, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
