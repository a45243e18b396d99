package org.jointroadmap.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jointroadmap.crash.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that can be asked, by everybody and nobody, with the ids of each side's own things, in the settings in which
 * the program runs: only what {@link Rights} names is granted, nothing is shown that is another side's, nothing breaks, no link
 * forgets under which path the program stands.
 */
class MatrixTest {
    private static final List<String> EVERYBODY = List.of(
            "",
            "reader",
            "by.owner",
            "az.owner",
            "rules",
            "admin",
            "secretary",
            "by.secretary",
            "by.coordinator",
            "az.coordinator",
            "by.head",
            "az.deputy",
            "by.cochair",
            "az.cochair");
    private static final List<String> A_FEW = List.of("", "reader", "admin", "by.coordinator", "az.cochair");
    private static final Map<String, String> BODIES = Map.of(
            "/task/{id}/claim", "{\"userId\":\"%s\"}",
            "/task/{id}/complete", "{\"variables\":{\"title\":{\"value\":\"Taken over\"}}}",
            "/task/{id}/submit-form", "{\"variables\":{\"title\":{\"value\":\"Taken over\"}}}",
            "/task/{id}/assignee", "{\"userId\":\"%s\"}",
            "/process-instance/{id}/suspended", "{\"suspended\":false}",
            "/api/projects/{id}/withdrawal", "{\"reason\":\"Not ours to say\"}");

    /** Where the program stands. */
    enum Setting {
        PLAIN(List.of(), "", ""),
        BEHIND_A_PROXY(List.of("--server.forward-headers-strategy=framework"), "", "/x"),
        UNDER_A_PATH(List.of("--server.servlet.context-path=/rm"), "/rm", "");

        private final List<String> settings;
        private final String path;
        private final String prefix;

        Setting(List<String> settings, String path, String prefix) {
            this.settings = settings;
            this.path = path;
            this.prefix = prefix;
        }
    }

    private final Rights rights = new Rights();
    private final AtomicInteger asked = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();

    @Test
    void theListsAreRead() throws IOException {
        assertThat(Operations.engines()).hasSizeGreaterThan(1000);
        assertThat(Operations.ours()).hasSizeGreaterThan(60);
    }

    @Test
    void aFewPeopleGetNothingThatIsNotTheirs() throws Exception {
        assertThat(ask(Setting.BEHIND_A_PROXY, A_FEW)).isEmpty();
    }

    /** Everybody in one setting; in all of them, which takes a quarter of an hour, with {@code -Dmatrix.whole=true}. */
    static List<Setting> settings() {
        return Boolean.getBoolean("matrix.whole") ? List.of(Setting.values()) : List.of(Setting.UNDER_A_PATH);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("settings")
    void nobodyGetsWhatIsNotTheirs(Setting setting) throws Exception {
        assertThat(ask(setting, EVERYBODY)).isEmpty();
    }

    private List<String> ask(Setting setting, List<String> logins) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "matrix-").toAbsolutePath();
        List<String> settings = new ArrayList<>(setting.settings);
        settings.add("--joint-roadmap.data=" + folder);
        try (Program program = new Program(folder, settings).at(setting.path)) {
            program.start();
            String address = "http://localhost:" + program.port() + setting.path;
            program.awaitLine("is ready");
            List<Secrets.Things> things = Stream.of("by.coordinator", "az.coordinator")
                    .map(login -> Secrets.of(new Person(login, address, setting.prefix)))
                    .toList();
            List<Operation> operations = Operations.all();
            List<Person> people = logins.stream()
                    .map(login -> new Person(login, address, setting.prefix))
                    .toList();
            List<CompletableFuture<Void>> halves = Stream.of(0, 1)
                    .map(half -> CompletableFuture.runAsync(() -> people.stream()
                            .filter(person -> people.indexOf(person) % 2 == half)
                            .forEach(person -> operations.forEach(
                                    operation -> things.forEach(own -> ask(person, operation, own))))))
                    .toList();
            halves.forEach(CompletableFuture::join);
            System.out.printf(
                    "Matrix %s: %d operations x %d people, with the ids of each side's things, plain and encoded:"
                            + " %d requests, %d violations%n",
                    setting, operations.size(), people.size(), asked.get(), violations.size());
        }
        return List.copyOf(violations);
    }

    private void ask(Person person, Operation operation, Secrets.Things things) {
        ask(person, operation, things.own());
        if (!operation.isEngines()) {
            ask(person, operation, things.shared());
        }
    }

    private void ask(Person person, Operation operation, Map<String, String> things) {
        String body = operation.reads()
                ? null
                : BODIES.getOrDefault(
                                operation.path(),
                                operation.isEngines() || operation.path().startsWith("/api") ? "{}" : "_=_")
                        .formatted(person.login());
        judge(person, operation, person.call(operation.method(), operation.address(things), body));
        judge(person, operation, person.call(operation.method(), operation.encoded(things), body));
    }

    private void judge(Person person, Operation operation, Reply reply) {
        asked.incrementAndGet();
        if (reply.status() >= 500 && reply.status() != 503) {
            violations.add(person + " " + operation + " breaks: " + reply.status() + " " + start(reply));
        }
        if (reply.isGranted() && !rights.may(person, operation)) {
            violations.add(person + " " + operation + " is granted: " + reply.status() + " " + start(reply));
        }
        person.outside(reply.body())
                .forEach(link -> violations.add(person + " " + operation + " leads out of our path: " + link));
        Secrets.MARKS.forEach((mark, side) -> {
            if (reply.body().contains(mark) && !person.side().equals(side)) {
                violations.add(person + " " + operation + " reads what is " + side + "'s");
            }
        });
    }

    private static String start(Reply reply) {
        return reply.body()
                .lines()
                .findFirst()
                .map(line -> line.substring(0, Math.min(120, line.length())))
                .orElse("");
    }
}
