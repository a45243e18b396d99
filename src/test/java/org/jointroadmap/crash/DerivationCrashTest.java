package org.jointroadmap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program is killed while open tasks follow a moved day: in the end they are due as if nothing had happened. */
@Tag("long")
class DerivationCrashTest {
    private static final int ITEMS = Integer.getInteger("derived.items", 1_000);
    private static final int KILLS = Math.min(4, CrashTests.KILLS);

    private static final String WAITING =
            "SELECT (SELECT COUNT(*) FROM \"cooperation\".tasks_to_derive WHERE NOT once_more)"
                    + " + (SELECT COUNT(*) FROM \"cooperation\".evaluation WHERE status = 'running')";

    @Test
    void whatIsLeftIsDerivedAfterTheNextStart() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "derivation-crash-");
        Random random = new Random();
        try (Database database = Database.postgres()) {
            Flood flood = new Flood(folder, database, ITEMS);
            try (Program program = flood.program()) {
                flood.begin();
                flood.saveARuleThatFlagsThemAll();
                await(
                        database,
                        "SELECT ABS(" + ITEMS
                                + " - COUNT(*)) FROM \"cooperation\".escalation WHERE subject_id LIKE '900.%'");
                await(database, WAITING);
                Map<String, String> before = dueDates(database);
                assertThat(before).hasSizeGreaterThanOrEqualTo(ITEMS);
                long left = 0;
                for (int kill = 0; kill < KILLS; kill++) {
                    move(program.port(), nextWorkingDay(program.port()));
                    Thread.sleep(random.nextInt(1_500));
                    program.kill();
                    left += database.count(WAITING);
                    program.start();
                }
                await(database, WAITING);
                Map<String, String> after = dueDates(database);
                move(program.port(), LocalDate.of(2031, 9, 16));
                await(database, WAITING);
                assertThat(after).isEqualTo(dueDates(database));
                long moved = after.entrySet().stream()
                        .filter(task -> !task.getValue().equals(before.get(task.getKey())))
                        .count();
                assertThat(moved).isGreaterThanOrEqualTo(ITEMS / 2);
                assertThat(left).isPositive();
                System.out.printf(
                        "CRASH %s: %d kills while %d open tasks followed a calendar, %d moved, none wrong%n",
                        getClass().getSimpleName(), KILLS, after.size(), moved);
            }
        }
    }

    private static LocalDate nextWorkingDay(int port) throws Exception {
        String asked = "{\"kind\": \"add\", \"side\": \"BLR\", \"start\": \"" + LocalDate.now() + "\", \"n\": 1}";
        String said =
                new Api(port, "admin").send("POST", "/api/working-days", asked).body();
        return LocalDate.parse(said.replaceAll(".*(\\d{4}-\\d{2}-\\d{2}).*", "$1"));
    }

    private static void move(int port, LocalDate day) throws Exception {
        String entry = "{\"side\": \"BLR\", \"day\": \"" + day
                + "\", \"working\": false, \"source\": \"Act of the test\", \"preview\": false}";
        var answer = new Api(port, "admin").send("POST", "/api/moved-days", entry);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static void await(Database database, String nothingLeft) throws Exception {
        long end = System.nanoTime() + 480_000_000_000L;
        while (database.count(nothingLeft) != 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(300);
        }
    }

    private static Map<String, String> dueDates(Database database) throws SQLException {
        Map<String, String> due = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id_, due_date_ FROM engine.act_ru_task")) {
            while (rows.next()) {
                due.put(rows.getString(1), rows.getString(2));
            }
        }
        return due;
    }
}
