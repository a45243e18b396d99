package org.jointroadmap.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.whole.Session;

/** Thousands of items that one saved rule flags all at once, in a program that runs. */
final class Flood {
    static final String RULE = "roadmap item dated again and again";

    private static final String RULE_FILE = "roadmap/stale.drl";
    private static final Pattern PROGRESS = Pattern.compile("<progress [^>]*value=\"(\\d+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Each was re-dated twice; Belarus leads the odd ones, Azerbaijan the even ones. */
    private static final String[] MANY_ITEMS = {"""
            INSERT INTO "cooperation".roadmap_item (id, number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                due_date, next_due, due_moves, lead_side, source, changed_at, version)
            SELECT '900.' || CAST(n AS VARCHAR(10)), '900.' || CAST(n AS VARCHAR(10)), '00900.' || LPAD(CAST(n AS VARCHAR(10)), 5, '0'),
                'Promise number ' || CAST(n AS VARCHAR(10)), 'A first series', '2026', 'OPEN', '31.12.2040', 'ON',
                DATE '2040-12-31', DATE '2040-12-31', 2, CASE MOD(n, 2) WHEN 1 THEN 'BLR' ELSE 'AZE' END, 'flood',
                CURRENT_TIMESTAMP, 1
            FROM %s
            """, """
            INSERT INTO "cooperation".item_owner (item, side, organisation, person, lead)
            SELECT i.id, i.lead_side, (SELECT MIN(o.id) FROM "cooperation".organisation o WHERE o.side = i.lead_side),
                NULL, TRUE FROM "cooperation".roadmap_item i WHERE i.source = 'flood'
            """};

    private final Path rules;
    private final Program program;
    private final Database database;
    private final int items;

    Flood(Path folder, Database database, int items) throws IOException {
        this.items = items;
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
                ? "(SELECT x AS n FROM SYSTEM_RANGE(1, " + items + ")) AS numbers"
                : "generate_series(1, " + items + ") AS numbers(n)";
        for (String sql : MANY_ITEMS) {
            database.run(sql.formatted(numbers));
        }
    }

    void saveARuleThatFlagsThemAll() throws IOException {
        Path file = rules.resolve(RULE_FILE);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("timesMoved >= 3", "timesMoved >= 2"));
    }

    /** Looks at the page of flags, as people do, until it says that so many subjects are evaluated; answers how many. */
    int awaitOnThePage(Session reader, int subjects) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher progress = PROGRESS.matcher(reader.get("/flags").body());
            if (progress.find() && Integer.parseInt(progress.group(1)) >= subjects) {
                return Integer.parseInt(progress.group(1));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The page of flags shows no progress");
    }

    /** The newest evaluation, of a program that does not run. */
    long latestEvaluation() throws SQLException {
        return database.count("SELECT MAX(id) FROM \"cooperation\".evaluation");
    }

    JsonNode show(long evaluation) throws IOException, InterruptedException {
        return new Api(program.port(), "secretary").get("/api/evaluations/" + evaluation);
    }

    JsonNode awaitEnd(long evaluation) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode now = show(evaluation);
            if (!now.path("status").asText().equals("running")) {
                return now;
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("Evaluation " + evaluation + " does not end");
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
