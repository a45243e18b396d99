package org.jointroadmap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jointroadmap.whole.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A saved rule flags thousands of items at once, and the program is killed in the middle: it goes on where it was, and in
 * the end each item has one flag and one escalation, and each person one letter.
 */
@Tag("long")
abstract class FloodTests {
    /** A page sees what H2 commits some milliseconds before it is on the disk and the evaluation hears of it. */
    private static final int BEING_WRITTEN = 400;

    abstract Database database(Path folder) throws Exception;

    abstract int items();

    @Test
    void itGoesOnWhereItWasKilled() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "flood-");
        try (Database database = database(folder)) {
            JsonNode evaluation;
            Flood flood = new Flood(folder, database, items());
            try (Program program = flood.program()) {
                flood.begin();
                evaluation = floodAndKill(flood);
                program.awaitTheLastLetter();
                program.end();
            }
            check(database, evaluation);
        }
    }

    private JsonNode floodAndKill(Flood flood) throws Exception {
        Session reader = new Session(flood.program().port(), "by.coordinator");
        long saved = System.nanoTime();
        flood.saveARuleThatFlagsThemAll();
        int first = flood.awaitOnThePage(reader, 1);
        int middle = flood.awaitOnThePage(reader, items() / 3);
        double untilKilled = (System.nanoTime() - saved) / 1e9;
        flood.program().kill();
        assertThat(first).isLessThan(middle);
        long id = flood.latestEvaluation();
        flood.program().start();
        JsonNode left = flood.show(id);
        assertThat(left.path("status").asText()).isEqualTo("running");
        assertThat(left.path("subjects").asInt()).isBetween(items() / 3 - BEING_WRITTEN, items() - 1);
        JsonNode end = flood.awaitEnd(id);
        System.out.printf(
                "FLOOD %s: %d subjects %.1f s after the rule was saved, then killed; %d subjects and %d flags after %.1f s%n",
                getClass().getSimpleName(),
                middle,
                untilKilled,
                end.path("subjects").asInt(),
                end.path("raised").asInt(),
                (System.nanoTime() - saved) / 1e9);
        return end;
    }

    private void check(Database database, JsonNode evaluation) throws SQLException {
        assertThat(evaluation.path("status").asText()).isEqualTo("done");
        assertThat(evaluation.path("failures").asText()).isEmpty();
        assertThat(evaluation.path("subjects").asInt())
                .isEqualTo(evaluation.path("total").asInt());
        long raised = database.count("SELECT COUNT(*) FROM \"cooperation\".flag WHERE rule_version = 2");
        assertThat((long) evaluation.path("raised").asInt()).isEqualTo(raised);
        assertThat(database.count(
                        "SELECT COUNT(DISTINCT subject_id) FROM \"cooperation\".flag WHERE standing AND rule = '"
                                + Flood.RULE + "' AND subject_id LIKE '900.%'"))
                .isEqualTo(items());
        Aftermath aftermath = new Aftermath(database);
        assertThat(aftermath.flagsTwice()).isZero();
        assertThat(aftermath.stuck()).isEmpty();
        List<String> letters = aftermath.letters();
        assertThat(aftermath.messageIds()).hasSameSizeAs(letters);
        assertThat(letters).hasSize((int) aftermath.lettersSent());
        System.out.printf(
                "FLOOD %s: flags twice 0, stuck 0, letters %d, the longest %d KB%n",
                getClass().getSimpleName(),
                letters.size(),
                letters.stream().mapToInt(String::length).max().orElse(0) / 1000);
    }
}
