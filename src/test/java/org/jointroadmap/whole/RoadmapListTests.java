package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roadmap as its readers ask for it: filters agree with what is counted, no order loses or repeats an item. */
@WholeApplicationTest
abstract class RoadmapListTests {
    private static final int FEW = 7;
    private static final Set<Integer> WITH_ITEMS = new HashSet<>();

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void items() {
        world.peopled();
        if (WITH_ITEMS.add(port)) {
            for (int days = -12; days <= 40; days += 2) {
                world.itemDueIn(days);
            }
            claim(world.itemDueIn(-3), 1);
            claim(world.itemDueIn(-9), 9);
            world.itemDueOn("постоянно", 0);
            drop(world.itemDueIn(5));
            drop(world.itemDueIn(5));
        }
    }

    private void claim(String number, int daysAgo) {
        String claim = "{\"date\": \"" + today().minusDays(daysAgo) + "\", \"evidence\": \"Act 12\"}";
        assertThat(as("by.coordinator")
                        .change("/api/items/" + number, "/delivery", claim)
                        .status())
                .isEqualTo(200);
    }

    private void drop(String number) {
        String request = as("by.head")
                .post("/api/items/" + number + "/drop", "{\"reason\": \"Nobody needs it\"}")
                .location();
        as("az.head").post(request + "/decision", "{\"accepted\": true, \"remark\": \"So\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "title", "owners", "due", "status"})
    void noOrderLosesOrRepeatsAnItem(String order) {
        String up = "/api/items?limit=" + FEW + "&sort=" + order;
        List<String> all = ids(all("/api/items?limit=500"));
        List<String> there = ids(all(up));
        List<String> back = ids(all(up + "&desc=true"));
        assertThat(there).containsExactlyInAnyOrderElementsOf(all);
        assertThat(back).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatHasNoDayComesLastEitherWay() {
        for (String way : List.of("", "&desc=true")) {
            // Another test makes items of an older program, whose days have no bounds.
            List<JsonNode> items = all("/api/items?limit=" + FEW + "&sort=due" + way).stream()
                    .filter(item -> item.path("nextDue").isNull()
                            || item.path("nextDue").asText().matches("[12].*"))
                    .toList();
            assertThat(items.get(items.size() - 1).path("nextDue").isNull()).isTrue();
            assertThat(items.get(0).path("nextDue").isNull()).isFalse();
        }
    }

    /** On each day of three weeks, weekends among them: what the list calls late is what counts as late. */
    @Test
    void lateIsWhatCountsAsLate() {
        for (int day = 0; day < 21; day++) {
            List<JsonNode> all = all("/api/items?limit=500");
            List<String> late = ids(all.stream()
                    .filter(item -> item.path("workingDaysLate").asInt() > 0)
                    .toList());
            assertThat(ids(all("/api/items?limit=" + FEW + "&late=true")))
                    .as(today().toString())
                    .containsExactlyElementsOf(late);
            List<String> soon = ids(all.stream()
                    .filter(item -> item.path("status").asText().equals("open"))
                    .filter(item -> item.path("workingDaysLate").asInt() == 0)
                    .filter(item -> !item.path("nextDue").isNull())
                    .filter(item ->
                            !LocalDate.parse(item.path("nextDue").asText()).isAfter(today().plusDays(10)))
                    .toList());
            assertThat(ids(all("/api/items?limit=500&dueWithin=10")))
                    .as(today().toString())
                    .containsExactlyElementsOf(soon);
            assertThat(all("/api/items?limit=500&dueWithin=10&late=true")).hasSize(late.size() + soon.size());
            clock.forwardDays(1);
        }
    }

    @Test
    void whoAnswersIsFound() {
        assertThat(ids(all("/api/items?limit=500&person=by.owner")))
                .isNotEmpty()
                .containsExactlyElementsOf(ids(all("/api/items?limit=500").stream()
                        .filter(item ->
                                item.path("owners").findValuesAsText("person").contains("by.owner"))
                        .toList()));
        assertThat(all("/api/items?limit=500&person=nobody")).isEmpty();
        String ministry = jdbc.sql("SELECT id FROM organisation WHERE name_en = 'Ministry of BLR'")
                .query(String.class)
                .single();
        assertThat(all("/api/items?organisation=" + ministry)).isNotEmpty();
        assertThat(as("rules").get("/api/items?mine=true").json().path("items")).isEmpty();
        assertThat(as("by.owner").get("/api/items?mine=true").json().path("items"))
                .isNotEmpty();
    }

    @Test
    void aFilterIsKeptForWhoKeepsIt() {
        Session reader = new Session(port, "by.deputy");
        Client.Answer kept =
                reader.sendForm("/roadmap", "/roadmap/filters?late=true&side=BLR&q=%D1%82+%26", "name=Ours,+late");
        assertThat(kept.status()).isEqualTo(302);
        assertThat(reader.get("/roadmap").body())
                .contains("Ours, late")
                .contains("/roadmap?q=%D1%82%20%26&amp;side=BLR&amp;late=true");
        assertThat(new Session(port, "by.cochair").get("/roadmap").body()).doesNotContain("Ours, late");
        reader.sendForm("/roadmap", "/roadmap/filters/removal", "name=Ours,+late");
        assertThat(reader.get("/roadmap").body()).doesNotContain("Ours, late");
        assertThat(reader.sendForm("/roadmap", "/roadmap/filters", "name=").status())
                .isEqualTo(422);
        for (int at = 0; at < 30; at++) {
            assertThat(reader.sendForm("/roadmap", "/roadmap/filters?late=true", "name=F" + at)
                            .status())
                    .isEqualTo(302);
        }
        assertThat(reader.sendForm("/roadmap", "/roadmap/filters?late=true", "name=F31")
                        .status())
                .isEqualTo(422);
        assertThat(reader.sendForm("/roadmap", "/roadmap/filters", "name=F3").status())
                .isEqualTo(302);
    }

    @Test
    void aSectionHasItsHeadingAndTheOrderStandsInTheHead() {
        jdbc.sql("UPDATE roadmap_item SET section = CASE WHEN id LIKE '%5' THEN '2. Industry' ELSE '1. Trade' END")
                .update();
        String page = as("reader", "/roadmap");
        assertThat(page).contains("<details open data-folds=\"1. Trade\">").contains("aria-sort=\"ascending\"");
        String sorted = as("reader", "/roadmap?sort=due&desc=true&section=2.+Industry");
        assertThat(sorted).doesNotContain("data-folds").contains("aria-sort=\"descending\"");
        jdbc.sql("UPDATE roadmap_item SET section = ''").update();
    }

    @Test
    void theTimelineShowsWhatTheListShows() {
        String page = as("reader", "/roadmap/timeline?late=true");
        assertThat(page).contains("role=\"img\"").contains("class=\"late\"").contains("<desc");
        for (String number :
                ids(all("/api/items?limit=500&late=true")).stream().limit(100).toList()) {
            assertThat(page).contains("/items/" + number + "\"");
        }
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = as("by.coordinator").get(path + after).json();
            page.path("items").forEach(all::add);
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return all;
    }

    private static List<String> ids(List<JsonNode> items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("number").asText())
                .toList();
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }

    private String as(String login, String page) {
        return new Session(port, login).get(page).body();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
