package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jointroadmap.party.WorkingCalendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deadline that counts from an event begins once somebody records it, moves with its date and waits again without it. */
@WholeApplicationTest
abstract class EventTests {
    private static final String TEN_DAYS = "в течение 10 рабочих дней со дня подписания";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private LocalDate today;

    @BeforeEach
    void people() {
        world.peopled();
        today = LocalDate.now(clock);
    }

    /** Other tests' items would count from it too. */
    @AfterEach
    void nothingStands() {
        jdbc.sql("UPDATE roadmap_event SET standing = NULL, taken_back_by = 'test', taken_back_at = entered_at"
                        + " WHERE standing")
                .update();
        jdbc.sql("UPDATE roadmap_item SET status = 'DELIVERED' WHERE due_kind = 'RELATIVE'")
                .update();
    }

    @Test
    void aDeadlineBeginsMovesAndWaitsWithItsEvent() {
        String number = world.itemDueOn(TEN_DAYS, 0);
        String path = "/api/items/" + number;
        assertThat(get(path).path("nextDue").isNull()).isTrue();
        assertThat(get(path).path("event").path("kind").asText()).isEqualTo("signed");
        assertThat(get(path).path("event").path("date").isNull()).isTrue();
        assertThat(page("by.coordinator", "/items/" + number)).contains("Waits for: signing");

        LocalDate signed = today.minusDays(40);
        Client.Answer recorded = record("secretary", "signed", null, signed);
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        String due = calendars.fresh("BLR").plus(signed, 10).toString();
        assertThat(recorded.json().path("items").findValuesAsText("number")).contains(number);
        JsonNode started = get(path);
        assertThat(started.path("nextDue").asText()).isEqualTo(due);
        assertThat(started.path("due").path("kind").asText()).isEqualTo("relative");
        assertThat(started.path("due").path("date").asText()).isEqualTo(due);
        assertThat(started.path("firstDue").asText()).isEqualTo(due);
        assertThat(started.path("dueMoves").asInt()).isZero();
        assertThat(started.path("event").path("date").asText()).isEqualTo(signed.toString());
        assertThat(started.path("flags")).isNotEmpty();
        assertThat(page("by.coordinator", "/items/" + number)).contains("Counted from: signing");
        World.await(() -> !world.lettersTo("by.owner", number).isEmpty()
                && !world.lettersTo("az.owner", number).isEmpty()
                && !world.lettersTo("by.coordinator", number).isEmpty());

        String event = recorded.location();
        Client secretary = as("secretary");
        String correction = "{\"date\": \"" + signed.plusDays(28) + "\"}";
        assertThat(secretary.patch(event, correction).status()).isEqualTo(428);
        Client.Answer corrected = secretary.patch(event, correction, secretary.seen(event));
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        JsonNode moved = get(path);
        String later = calendars.fresh("BLR").plus(signed.plusDays(28), 10).toString();
        assertThat(moved.path("nextDue").asText()).isEqualTo(later);
        assertThat(moved.path("firstDue").asText()).isEqualTo(due);
        assertThat(moved.path("dueMoves").asInt()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT reason FROM item_move WHERE item = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains("signed: " + signed.plusDays(28));

        assertThat(secretary.post(event + "/undo", "").status()).isEqualTo(200);
        assertThat(secretary.post(event + "/undo", "").status()).isEqualTo(409);
        JsonNode waits = get(path);
        assertThat(waits.path("nextDue").isNull()).isTrue();
        assertThat(waits.path("flags").findValuesAsText("rule")).noneMatch(rule -> rule.contains("overdue"));
        assertThat(page("by.coordinator", "/events")).contains("taken back");
    }

    @Test
    void theSideThatLeadsRecordsTheEventOfItsItem() {
        String number = world.itemDueOn("в течение месяца со дня получения", 0);
        String other = world.itemDueOn("в течение месяца со дня получения", 0);
        assertThat(record("az.coordinator", "received", number, today).status()).isEqualTo(403);
        assertThat(record("by.coordinator", "received", null, today).status()).isEqualTo(403);
        assertThat(record("reader", "received", number, today).status()).isEqualTo(403);
        assertThat(record("by.coordinator", "received", number, today).status()).isEqualTo(201);
        assertThat(get("/api/items/" + number).path("nextDue").asText())
                .isEqualTo(today.plusMonths(1).toString());
        assertThat(get("/api/items/" + other).path("nextDue").isNull()).isTrue();
        assertThat(record("by.coordinator", "received", number, today).status()).isEqualTo(409);
        Client.Answer all = record("secretary", "received", null, today.minusDays(1));
        assertThat(all.status()).isEqualTo(201);
        assertThat(get("/api/items/" + number).path("nextDue").asText())
                .isEqualTo(today.plusMonths(1).toString());
        assertThat(get("/api/items/" + other).path("nextDue").asText())
                .isEqualTo(today.minusDays(1).plusMonths(1).toString());
        String own = get("/api/events?item=" + number)
                .path("items")
                .path(0)
                .path("id")
                .asText();
        assertThat(as("by.coordinator").post("/api/events/" + own + "/undo", "").status())
                .isEqualTo(200);
        assertThat(get("/api/items/" + number).path("nextDue").asText())
                .isEqualTo(today.minusDays(1).plusMonths(1).toString());
        assertThat(as("by.coordinator").post(all.location() + "/undo", "").status())
                .isEqualTo(403);
    }

    @Test
    void whatIsEnteredAfterItsEventIsDatedAtOnce() {
        assertThat(record("secretary", "session16", null, today.plusDays(100)).status())
                .isEqualTo(201);
        String number = world.itemDueOn("за 10 дней до 16-го заседания", 0);
        JsonNode item = get("/api/items/" + number);
        assertThat(item.path("nextDue").asText()).isEqualTo(today.plusDays(90).toString());
        assertThat(item.path("event").path("kind").asText()).isEqualTo("session16");
    }

    @ParameterizedTest
    @CsvSource({
        "signing, 0, 422, kind",
        "signed, 1, 422, date",
        "received, -20, 422, date",
        "inForce, -20, 422, date",
        "session, -40, 422, date",
        "inForce, 30, 201, ''",
        "signed, -50, 422, date",
    })
    void anEventHasADayThatCanBe(String kind, int days, int status, String field) {
        assertThat(record("secretary", "doc", null, today.minusDays(30)).status())
                .isEqualTo(201);
        if (!kind.equals("signed")) {
            assertThat(record("secretary", "signed", null, today.minusDays(10)).status())
                    .isEqualTo(201);
        }
        Client.Answer answer = record("secretary", kind, null, today.plusDays(days));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("errors").path(0).path("field").asText(""))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422",
                "{\"kind\": \"signed\"} | 422",
                "{\"kind\": \"signed\", \"date\": \"yesterday\"} | 400",
                "{\"kind\": \"signed\", \"date\": \"1066-10-14\"} | 422",
                "{\"kind\": \"signed\", \"item\": \"99.99\", \"date\": \"2026-01-01\"} | 422",
            })
    void badInputIsRefused(String body, int status) {
        assertThat(as("secretary").post("/api/events", body).status()).isEqualTo(status);
    }

    @Test
    void ofOneEventRecordedSeveralTimesAtOnceOneCounts() {
        String number = world.itemDueOn(TEN_DAYS, 0);
        List<Integer> statuses = Stream.of(1, 2, 3)
                .map(days ->
                        CompletableFuture.supplyAsync(() -> record("secretary", "signed", null, today.minusDays(days))
                                .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 409, 409);
        assertThat(get("/api/items/" + number).path("dueMoves").asInt()).isZero();
        assertThat(get("/api/items/" + number).path("nextDue").isNull()).isFalse();
    }

    @Test
    void theSecretariatRecordsItOnThePage() {
        String number = world.itemDueOn(TEN_DAYS, 0);
        Session secretary = new Session(port, "secretary");
        assertThat(secretary.get("/events?kind=signed").body()).contains("Record an event");
        assertThat(page("by.head", "/events")).contains("Записать событие");
        assertThat(page("reader", "/events")).doesNotContain("Record an event");
        assertThat(secretary
                        .sendForm("/events", "/events", "kind=signed&item=&date=" + today + "&source=Protocol+5")
                        .status())
                .isIn(200, 302);
        assertThat(get("/api/items/" + number).path("nextDue").isNull()).isFalse();
        assertThat(page("secretary", "/events")).contains("Protocol 5", "It did not happen");
    }

    private Client.Answer record(String login, String kind, String item, LocalDate date) {
        return as(login)
                .post("/api/events", """
                {"kind": "%s", "date": "%s"%s}
                """.formatted(kind, date, item == null ? "" : ", \"item\": \"" + item + "\""));
    }

    private JsonNode get(String path) {
        return as("reader").get(path).json();
    }

    private String page(String login, String path) {
        return new Session(port, login).get(path).body();
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
