package org.jointroadmap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program is killed ten times while people write: what was acknowledged is there, and nothing is there twice. */
@Tag("long")
abstract class CrashTests {
    private static final int KILLS = 10;
    private static final int SAMPLE_PROJECTS = 5;
    private static final long QUIET_WITHIN = 240_000;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(\\S+)");

    /** What the program is told about its database. */
    abstract List<String> settings(Path folder) throws Exception;

    abstract Connection connect() throws SQLException;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "crash-");
        Random random = new Random();
        int acknowledged;
        List<String> lost = new ArrayList<>();
        try (Program program = new Program(folder, settings(folder))) {
            Writers writers = new Writers(program.port());
            program.start();
            awaitTheSample(writers);
            for (int kills = 0; kills < KILLS; kills++) {
                List<Thread> threads = writers.begin();
                Thread.sleep(1500 + random.nextInt(2500));
                program.kill();
                for (Thread thread : threads) {
                    thread.join();
                }
                program.start();
                lost.addAll(writers.lost());
            }
            awaitQuiet(writers);
            acknowledged = writers.acknowledged();
        }
        try (Connection database = connect()) {
            long twice = count(database, TWO_FLAGS);
            int letters = messageIds(database).size();
            long stuck = count(database, STUCK_JOBS) + count(database, WITHOUT_PROCESS) + count(database, WITHOUT_TASK);
            System.out.printf(
                    "CRASH %s: %d kills, %d changes acknowledged, lost %d, flags twice %d, letters %d, stuck %d%n",
                    getClass().getSimpleName(), KILLS, acknowledged, lost.size(), twice, letters, stuck);
            assertThat(acknowledged).isGreaterThan(KILLS);
            assertThat(lost).isEmpty();
            assertThat(twice).isZero();
            assertThat(letters).isEqualTo((int) count(database, LETTERS_SENT));
            assertThat(stuck).isZero();
        }
    }

    private static final String TWO_FLAGS = """
            SELECT COUNT(*) FROM (SELECT 1 AS one FROM "cooperation".flag WHERE standing
                GROUP BY rule, subject_type, subject_id HAVING COUNT(*) > 1) AS twice
            """;

    private static final String LETTERS_SENT = """
            SELECT COUNT(*) FROM (SELECT DISTINCT recipient, letter FROM "cooperation".notice WHERE status = 'SENT') AS sent
            """;

    private static final String STUCK_JOBS = "SELECT COUNT(*) FROM engine.act_ru_job WHERE retries_ = 0";

    private static final String WITHOUT_PROCESS = """
            SELECT COUNT(*) FROM "cooperation".escalation e WHERE e.running AND 1 <> (SELECT COUNT(*)
                FROM engine.act_ru_execution x WHERE x.parent_id_ IS NULL
                    AND x.business_key_ = e.subject_type || '/' || e.subject_id)
            """;

    private static final String WITHOUT_TASK = """
            SELECT COUNT(*) FROM "cooperation".project p WHERE p.status = 'RUNNING' AND p.stage <> 'CLOSED' AND NOT EXISTS
                (SELECT 1 FROM engine.act_ru_task t WHERE t.proc_inst_id_ = p.process_instance_id)
                AND NOT EXISTS (SELECT 1 FROM engine.act_ru_job j WHERE j.process_instance_id_ = p.process_instance_id)
            """;

    private static void awaitTheSample(Writers writers) throws Exception {
        while (writers.get("/api/projects").path("items").size() < SAMPLE_PROJECTS) {
            Thread.sleep(300);
        }
    }

    /** Letters that a crash left in doubt are sent again after their lease. */
    private static void awaitQuiet(Writers writers) throws Exception {
        long end = System.currentTimeMillis() + QUIET_WITHIN;
        while (writers.get("/api/notices?limit=500").findValuesAsText("status").contains("waiting")
                && System.currentTimeMillis() < end) {
            Thread.sleep(1000);
        }
    }

    /** What mail programs take for different letters: a repetition after a crash carries the same Message-ID. */
    private static Set<String> messageIds(Connection database) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet letters = statement.executeQuery("SELECT raw FROM \"cooperation\".sample_letter")) {
            while (letters.next()) {
                Matcher id = MESSAGE_ID.matcher(new String(letters.getBytes(1), StandardCharsets.UTF_8));
                assertThat(id.find()).isTrue();
                ids.add(id.group(1));
            }
        }
        return ids;
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
