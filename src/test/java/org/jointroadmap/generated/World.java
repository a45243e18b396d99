package org.jointroadmap.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jointroadmap.crash.Program;

/** A program with its folders and its database, for lifecycles that are drawn while it runs. */
record World(Path folder) {
    private static final List<String> HELD =
            List.of("act_ru_task", "act_ru_job", "act_ru_execution", "act_ru_incident");

    /** With this repository's models and rules, and a rule that knows the generated gate. */
    static World in(Path folder) throws IOException {
        World world = new World(folder.toAbsolutePath());
        copy(Path.of("processes"), world.models());
        copy(Path.of("rules"), world.folder.resolve("rules"));
        world.rule();
        return world;
    }

    Path models() {
        return folder.resolve("processes");
    }

    /** Saves its files, which the program then publishes. */
    void publish(Drawn drawn) throws IOException {
        for (Map.Entry<String, byte[]> file : drawn.files().entrySet()) {
            Path path = models().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    Program program(Class<?> main) throws IOException {
        return new Program(
                        folder,
                        List.of("--joint-roadmap.data=" + folder),
                        "--joint-roadmap.processes.folder=" + models(),
                        "--joint-roadmap.rules.folder=" + folder.resolve("rules"))
                .by(main);
    }

    /** What the engine still holds of generated lifecycles once the program has ended. */
    List<String> left() throws SQLException {
        List<String> left = new ArrayList<>();
        for (String table : HELD) {
            String column = table.equals("act_ru_job") ? "process_def_id_" : "proc_def_id_";
            int rows = count("SELECT COUNT(*) FROM engine." + table + " WHERE " + column + " LIKE 'generated-%'");
            if (rows > 0) {
                left.add(table + " " + rows);
            }
        }
        return left;
    }

    /** How many projects of a lifecycle are under way by each version, once the program has ended. */
    Map<Integer, Integer> running(String lifecycle) throws SQLException {
        Map<Integer, Integer> running = new TreeMap<>();
        for (int version = 1; version <= 2; version++) {
            running.put(
                    version,
                    count("SELECT COUNT(*) FROM \"cooperation\".project WHERE lifecycle = '" + lifecycle
                            + "' AND status NOT IN ('WITHDRAWN', 'CLOSED') AND lifecycle_version = " + version));
        }
        return running;
    }

    /** How many of them the engine runs by another version than they say, or not at all. */
    int strays(String lifecycle) throws SQLException {
        return count("SELECT COUNT(*) FROM \"cooperation\".project p WHERE p.lifecycle = '" + lifecycle
                + "' AND p.status NOT IN ('WITHDRAWN', 'CLOSED') AND NOT EXISTS (SELECT 1 FROM engine.act_ru_execution x"
                + " JOIN engine.act_re_procdef d ON d.id_ = x.proc_def_id_"
                + " WHERE x.id_ = p.process_instance_id AND d.version_ = p.lifecycle_version)");
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("joint-roadmap") + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void rule() throws IOException {
        Path rules = folder.resolve("rules/project");
        Files.writeString(
                rules.resolve("generated.drl"),
                """
                package rules;

                import org.jointroadmap.fact.*;

                // Owner: the test. What was drawn by chance is not ready by itself.
                // RU: нарисованное не готово
                rule "generated lifecycle is not ready"
                when
                    $project : ProjectAtGate( gate == "%s", !yes( "%s" ) )
                then
                    insert( new Lack( $project.subject(), "That it is ready", "Готовность" ) );
                end
                """.formatted(LifecycleDrawing.GATE, LifecycleDrawing.READY),
                StandardCharsets.UTF_8);
        Files.writeString(
                rules.resolve("generated.cases.yaml"),
                """
                - name: what is ready lacks nothing
                  given:
                    - ProjectAtGate: { subject: project/P-7, gate: %s, answers: { %s: true } }
                  expect: none

                - name: what is not ready lacks that
                  given:
                    - ProjectAtGate: { subject: project/P-7, gate: %s, answers: { %s: false } }
                  expect:
                    - { rule: generated lifecycle is not ready }
                """.formatted(
                        LifecycleDrawing.GATE, LifecycleDrawing.READY, LifecycleDrawing.GATE, LifecycleDrawing.READY),
                StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
