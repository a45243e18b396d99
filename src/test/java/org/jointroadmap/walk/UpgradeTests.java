package org.jointroadmap.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.crash.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of today goes on where an earlier one ended, and loses nothing. */
abstract class UpgradeTests {
    private static final List<String> MODELS =
            List.of("joint-production", "import-substitution", "delivery-acceptance");

    @TempDir
    Path folder;

    abstract OldDatabase database() throws Exception;

    @Test
    void nothingIsLostAndEveryProjectReachesItsEnd() throws Exception {
        try (OldDatabase database = database()) {
            Holdings before = Holdings.of(database);
            Holdings.letTimersBeDue(database);
            try (Program program = new Program(folder, database.settings())) {
                program.start();
                Walkers people = new Walkers(program.port(), MODELS);
                assertThat(places(people)).as("after the start").containsAllEntriesOf(before.projects());
                for (String project : before.projects().keySet()) {
                    if (before.answered().contains("project/" + project)) {
                        assertThat(people.answers(project)).as(project).isPositive();
                    }
                }
                walk(people);
                assertThat(places(people).values())
                        .allMatch(place -> place.endsWith(" withdrawn") || place.equals("closed closed"));
                program.end();
            }
            Holdings.of(database).rows().forEach((table, rows) -> assertThat(rows)
                    .as(table)
                    .isGreaterThanOrEqualTo(before.rows().get(table)));
        }
    }

    private static Map<String, String> places(Walkers people) throws Exception {
        Map<String, String> places = new TreeMap<>();
        people.projects()
                .forEach((id, project) -> places.put(
                        id,
                        (project.path("stage").asText() + " "
                                        + project.path("status").asText())
                                .toLowerCase(Locale.ROOT)));
        return places;
    }

    private static void walk(Walkers people) throws Exception {
        for (Map.Entry<String, String> project : places(people).entrySet()) {
            if (project.getValue().endsWith(" suspended")) {
                people.resume(project.getKey());
            }
        }
        people.walk();
    }
}
