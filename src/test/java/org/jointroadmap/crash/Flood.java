package org.jointroadmap.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** Thousands of items that one saved rule flags all at once, in a program that runs. */
final class Flood {
    static final int ITEMS = 5_000;
    static final String RULE = "roadmap item dated again and again";

    private static final String RULE_FILE = "roadmap/stale.drl";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Each was re-dated twice; Belarus leads the odd ones, Azerbaijan the even ones. */
    private static final String[] MANY_ITEMS = {"""
            INSERT INTO "cooperation".roadmap_item (number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                due_date, next_due, due_moves, lead_side, source, changed_at, version)
            SELECT '900.' || CAST(n AS VARCHAR(10)), '00900.' || LPAD(CAST(n AS VARCHAR(10)), 5, '0'),
                'Promise number ' || CAST(n AS VARCHAR(10)), 'A first series', '2026', 'OPEN', '31.12.2040', 'ON',
                DATE '2040-12-31', DATE '2040-12-31', 2, CASE MOD(n, 2) WHEN 1 THEN 'BLR' ELSE 'AZE' END, 'flood',
                CURRENT_TIMESTAMP, 1
            FROM %s
            """, """
            INSERT INTO "cooperation".item_owner (item, side, organisation, person, lead)
            SELECT i.number, i.lead_side, (SELECT MIN(o.id) FROM "cooperation".organisation o WHERE o.side = i.lead_side),
                NULL, TRUE FROM "cooperation".roadmap_item i WHERE i.source = 'flood'
            """};

    private final Path rules;
    private final Program program;
    private final Database database;

    Flood(Path folder, Database database) throws IOException {
        this.rules = folder.resolve("rules").toAbsolutePath();
        this.database = database;
        copyOfTheRules();
        this.program = new Program(folder, database.settings(), "--joint-roadmap.rules.folder=" + rules);
    }

    Program program() {
        return program;
    }

    /** Starts the program and stops it once the sample is there, adds the items, starts it again. */
    void begin() throws Exception {
        program.start();
        program.awaitTheSample();
        program.awaitTheLastLetter();
        program.kill();
        addItems();
        program.start();
    }

    private void addItems() throws SQLException {
        String numbers = database instanceof Database.H2
                ? "(SELECT x AS n FROM SYSTEM_RANGE(1, " + ITEMS + ")) AS numbers"
                : "generate_series(1, " + ITEMS + ") AS numbers(n)";
        for (String sql : MANY_ITEMS) {
            database.run(sql.formatted(numbers));
        }
    }

    void saveARuleThatFlagsThemAll() throws IOException {
        Path file = rules.resolve(RULE_FILE);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("timesMoved >= 3", "timesMoved >= 2"));
    }

    /** The id of the evaluation of all these items, once there is one. */
    long evaluation() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (long id = 1; System.nanoTime() < end; ) {
            JsonNode evaluation = show(id);
            if (evaluation.path("total").asInt() > ITEMS) {
                return id;
            }
            if (evaluation.has("id")) {
                id++;
            } else {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("Nothing is evaluated");
    }

    JsonNode show(long evaluation) throws IOException, InterruptedException {
        return new Api(program.port(), "secretary").get("/api/evaluations/" + evaluation);
    }

    /** The evaluation as soon as it has raised so many flags or has ended. */
    JsonNode awaitRaised(long evaluation, int flags) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode now = show(evaluation);
            if (now.path("raised").asInt() >= flags
                    || !now.path("status").asText().equals("running")) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("Evaluation " + evaluation + " does not move");
    }

    JsonNode awaitEnd(long evaluation) throws Exception {
        return awaitRaised(evaluation, Integer.MAX_VALUE);
    }

    private void copyOfTheRules() throws IOException {
        Path original = Path.of("rules");
        try (var files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = rules.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
