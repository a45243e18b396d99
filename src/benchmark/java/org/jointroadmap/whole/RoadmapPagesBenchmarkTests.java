package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** How long people wait for the roadmap's page with each filter and order, its timeline, and a calendar. */
@Tag("benchmark")
@WholeApplicationTest
@DirtiesContext
abstract class RoadmapPagesBenchmarkTests {
    private static final int ITEMS = Integer.getInteger("benchmark.items", 10_000);
    private static final int ONE_TROUBLED_IN = 50;
    private static final int ORGANISATIONS = 40;
    private static final int ROUNDS = Integer.getInteger("benchmark.requests", 60);
    private static final int WARM_UP = ROUNDS / 3;

    @Autowired
    World world;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void everyFilterAndOrder() throws Exception {
        world.peopled();
        ManyItems.write(jdbc, clock, ITEMS, ONE_TROUBLED_IN);
        mixed();
        Session reader = new Session(port, "by.owner");
        Client program = new Client(port, "by.owner", "sample");
        String feed = URI.create(program.post("/api/me/calendar", "{\"wholeSide\": true}")
                        .json()
                        .path("address")
                        .asText())
                .getPath();
        for (Map.Entry<String, String> page : pages(feed).entrySet()) {
            Measured measured = new Measured(ROUNDS);
            Client.Answer answer = reader.get(page.getValue());
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                answer = round < WARM_UP
                        ? reader.get(page.getValue())
                        : measured.round(() -> reader.get(page.getValue()));
                assertThat(answer.status()).as(page.getValue()).isEqualTo(200);
            }
            Measured.report(
                    "%s: %s with %,d items, p95: %.0f ms (goal < 150), p50: %.0f ms",
                    database(), page.getKey(), ITEMS, measured.percentile(95) * 1000, measured.median() * 1000);
        }
    }

    abstract String database();

    /** Items in every state, of many organisations, some with a person; one of ten thousand rows is not like another. */
    private void mixed() {
        for (int at = 1; at <= ORGANISATIONS; at++) {
            jdbc.update(
                    "INSERT INTO organisation (side, name_en, name_ru) VALUES (?, ?, ?)",
                    at % 2 == 0 ? "BLR" : "AZE",
                    "Works " + at,
                    "Завод " + at);
        }
        jdbc.update("""
                UPDATE item_owner SET person = CASE WHEN item LIKE '%7' THEN person END, organisation = (
                    SELECT MIN(g.id) FROM organisation g WHERE g.side = item_owner.side AND g.name_en = 'Works ' || (
                        SELECT MOD(CHAR_LENGTH(i.title) * 7 + i.version + CAST(SUBSTRING(i.sort_key FROM 13) AS INTEGER), 20) * 2
                            + CASE item_owner.side WHEN 'BLR' THEN 2 ELSE 1 END FROM roadmap_item i WHERE i.id = item_owner.item))
                """);
        LocalDate today = LocalDate.now(clock);
        jdbc.update("UPDATE roadmap_item SET status = 'DELIVERED', delivered_on = next_due WHERE id LIKE '%3'");
        jdbc.update(
                "UPDATE roadmap_item SET status = 'CLAIMED', claimed_on = ?, claimed_by = 'by.owner' WHERE id LIKE '%11'",
                today);
        jdbc.update("""
                INSERT INTO item_move (item, at, by_login, from_text, from_date, to_text, to_date, reason)
                SELECT id, ?, 'by.owner', 'before', ?, due_text, due_date, 'A slip' FROM roadmap_item WHERE id LIKE '%5'
                """, OffsetDateTime.now(clock), today.minusDays(40));
        jdbc.update("UPDATE roadmap_item SET due_moves = due_moves + 1 WHERE id LIKE '%5'");
        jdbc.update("""
                INSERT INTO flag (rule, subject_type, subject_id, severity, reason, raised_at, confirmed_at, rule_version,
                    standing, number) SELECT 'benchmark', 'item', id, 'WARNING', '{"en": "Late"}', changed_at, changed_at, 1, TRUE,
                    ROW_NUMBER() OVER (ORDER BY id) + 900000 FROM roadmap_item WHERE id LIKE '%99'
                """);
        if (database().equals("PostgreSQL")) {
            jdbc.execute("ANALYZE");
        }
    }

    private Map<String, String> pages(String feed) {
        String organisation =
                jdbc.queryForObject("SELECT id FROM organisation WHERE name_en = 'Works 4'", String.class);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("roadmap", "/roadmap");
        for (String order : new String[] {"title", "owners", "due", "status"}) {
            pages.put("roadmap by " + order, "/roadmap?sort=" + order);
            pages.put("roadmap by " + order + ", reversed", "/roadmap?desc=true&sort=" + order);
        }
        pages.put("roadmap, reversed", "/roadmap?desc=true");
        pages.put("roadmap, late", "/roadmap?late=true");
        pages.put("roadmap, late by due date", "/roadmap?late=true&sort=due");
        pages.put("roadmap, due in 30 days", "/roadmap?dueWithin=30");
        pages.put("roadmap, flagged", "/roadmap?flagged=true");
        pages.put("roadmap, of a side", "/roadmap?side=BLR");
        pages.put("roadmap, claimed", "/roadmap?status=claimed");
        pages.put("roadmap, a section", "/roadmap?section=Section+7");
        pages.put("roadmap, a sector", "/roadmap?sector=Sector+7&sort=title");
        pages.put("roadmap, an organisation", "/roadmap?organisation=" + organisation);
        pages.put("roadmap, a person by due date", "/roadmap?person=az.owner&sort=due");
        pages.put("roadmap, mine", "/roadmap?mine=true");
        pages.put("roadmap, a word", "/roadmap?q=tractor");
        pages.put("roadmap, a word that is nowhere", "/roadmap?q=nowhere");
        pages.put(
                "roadmap, all at once",
                "/roadmap?late=true&flagged=true&side=BLR&sector=Sector+3&organisation=" + organisation
                        + "&sort=title");
        pages.put("timeline", "/roadmap/timeline");
        pages.put("timeline, late", "/roadmap/timeline?late=true&sort=due");
        pages.put("calendar", feed);
        pages.put("API: items by title", "/api/items?limit=50&sort=title");
        return pages;
    }
}
