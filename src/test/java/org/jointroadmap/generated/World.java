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
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.crash.Program;

/** A program with its folders and its database, for lifecycles that are drawn while it runs. */
record World(Path folder) {
    private static final List<String> HELD = List.of("act_ru_task", "act_ru_job", "act_ru_execution", "act_ru_incident");

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

    Program program() throws IOException {
        return new Program(
                        folder,
                        List.of("--joint-roadmap.data=" + folder),
                        "--joint-roadmap.processes.folder=" + models(),
                        "--joint-roadmap.rules.folder=" + folder.resolve("rules"))
                .by(HurriedProgram.class);
    }

    /** How many rows each of the engine's tables of what is under way holds of generated lifecycles, once the program has ended. */
    List<String> left() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("joint-roadmap") + ";IFEXISTS=TRUE", "sa", "")) {
            return HELD.stream()
                    .flatMap(table -> rows(connection, table))
                    .toList();
        }
    }

    private static Stream<String> rows(Connection connection, String table) {
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("SELECT COUNT(*) FROM engine." + table + " WHERE "
                        + (table.equals("act_ru_job") ? "process_def_id_" : "proc_def_id_") + " LIKE 'generated-%'")) {
            rows.next();
            return rows.getLong(1) == 0 ? Stream.of() : Stream.of(table + " " + rows.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rule() throws IOException {
        Path rules = folder.resolve("rules/project");
        Files.writeString(rules.resolve("generated.drl"), """
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
                """.formatted(LifecycleDrawing.GATE, LifecycleDrawing.READY), StandardCharsets.UTF_8);
        Files.writeString(rules.resolve("generated.cases.yaml"), """
                - name: what is ready lacks nothing
                  given:
                    - ProjectAtGate: { subject: project/P-7, gate: %s, answers: { %s: true } }
                  expect: none

                - name: what is not ready lacks that
                  given:
                    - ProjectAtGate: { subject: project/P-7, gate: %s, answers: { %s: false } }
                  expect:
                    - { rule: generated lifecycle is not ready }
                """.formatted(LifecycleDrawing.GATE, LifecycleDrawing.READY, LifecycleDrawing.GATE, LifecycleDrawing.READY),
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
