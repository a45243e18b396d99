package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due again and again moves on by itself, and no rewording of a day ends the control of it. */
@WholeApplicationTest
abstract class RecurringTests {
    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void anAcceptedItemIsOpenAgainWithItsNextDay() {
        String path = "/api/items/" + world.itemDueOn("ежемесячно до 10 числа", 0);
        LocalDate first = LocalDate.parse(get(path).path("nextDue").asText());
        assertThat(first.getDayOfMonth()).isEqualTo(10);
        deliver(path);
        JsonNode again = get(path);
        assertThat(again.path("status").asText()).isEqualTo("open");
        assertThat(again.path("nextDue").asText()).isEqualTo(first.plusMonths(1).toString());
        assertThat(again.path("delivered").isNull()).isTrue();
        assertThat(again.path("claim").isNull()).isTrue();
        assertThat(again.path("workingDaysLate").asInt()).isZero();
    }

    @Test
    void whatWasLateIsDueAgainAfterItsDelivery() {
        String number = world.itemDueOn("ежемесячно до 10 числа", 0);
        LocalDate late = YearMonth.now(clock).minusMonths(3).atDay(10);
        jdbc.sql("UPDATE roadmap_item SET next_due = ? WHERE number = ?")
                .params(late, number)
                .update();
        assertThat(get("/api/items/" + number).path("workingDaysLate").asInt()).isPositive();
        deliver("/api/items/" + number);
        assertThat(LocalDate.parse(get("/api/items/" + number).path("nextDue").asText()))
                .isAfter(LocalDate.now(clock));
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void onePeriodIsAcceptedOnce(int monthsLate) {
        String number = world.itemDueOn("ежемесячно до 10 числа", 0);
        String path = "/api/items/" + number;
        LocalDate due = LocalDate.parse(get(path).path("nextDue").asText()).minusMonths(monthsLate);
        jdbc.sql("UPDATE roadmap_item SET next_due = ? WHERE number = ?")
                .params(due, number)
                .update();
        deliver(path);
        String next = get(path).path("nextDue").asText();
        Client.Answer again = claim(path, LocalDate.now(clock));
        assertThat(again.status()).isEqualTo(422);
        JsonNode error = again.json().path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo("date");
        assertThat(error.path("message").asText()).contains("accepted already", inWords(LocalDate.parse(next)));
        assertThat(get(path).path("nextDue").asText()).isEqualTo(next);
        assertThat(get(path).path("status").asText()).isEqualTo("open");
        assertThat(claim(path, LocalDate.now(clock).minusDays(5)).status()).isEqualTo(422);
    }

    @Test
    void theNextPeriodIsDeliveredAfterThePreviousOne() {
        String number = world.itemDueOn("ежемесячно до 10 числа", 0);
        String path = "/api/items/" + number;
        LocalDate due = LocalDate.now(clock).minusMonths(2);
        jdbc.sql("UPDATE roadmap_item SET next_due = ? WHERE number = ?")
                .params(due, number)
                .update();
        deliver(path, due.plusDays(1));
        LocalDate second = LocalDate.parse(get(path).path("nextDue").asText());
        assertThat(second).isAfter(due.plusDays(1));
        deliver(path, due.plusDays(2));
        assertThat(LocalDate.parse(get(path).path("nextDue").asText())).isEqualTo(second.plusMonths(1));
    }

    /** Who shortens the period may be accepted for a day that the old one covered. */
    @Test
    void anotherDueDateIsAcceptedByItself() {
        String path = "/api/items/" + world.itemDueOn("ежегодно до 20 января", 0);
        deliver(path);
        reworded(path, "ежемесячно до 31 числа");
        deliver(path);
        assertThat(get(path).path("status").asText()).isEqualTo("open");
    }

    /** What was delivered before it was due is no delivery of the whole time until then, and a new series is another matter. */
    @Test
    void whatWasDeliveredEarlyIsToldAsItIs() {
        String number = world.itemDueOn("ежеквартально до 10-го", 0);
        String path = "/api/items/" + number;
        LocalDate due = LocalDate.parse(get(path).path("nextDue").asText());
        deliver(path, LocalDate.now(clock).minusDays(50));
        LocalDate next = due.plusMonths(3);
        assertThat(get(path).path("nextDue").asText()).isEqualTo(next.toString());
        Client.Answer again = claim(path, LocalDate.now(clock).minusDays(5));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().path("errors").path(0).path("message").asText())
                .contains("For what was due of item " + number + " up to " + inWords(due) + " a delivery is accepted")
                .contains("next due on " + inWords(next))
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d");
        reworded(path, "ежегодно до 20 января");
        assertThat(claim(path, LocalDate.now(clock).minusDays(5)).status()).isEqualTo(200);
    }

    @Test
    void ofTwoAcceptancesAtOnceOneMovesIt() {
        String path = "/api/items/" + world.itemDueOn("ежемесячно до 10 числа", 0);
        LocalDate first = LocalDate.parse(get(path).path("nextDue").asText());
        assertThat(claim(path, LocalDate.now(clock)).status()).isEqualTo(200);
        Map<String, Client> accepting = Map.of(
                "az.coordinator", new Client(port, "az.coordinator", "sample"),
                "az.head", new Client(port, "az.head", "sample"));
        String[] seen = accepting.get("az.head").seen(path);
        List<Integer> statuses = Stream.of("az.coordinator", "az.head", "az.coordinator")
                .map(login -> CompletableFuture.supplyAsync(() -> accepting
                        .get(login)
                        .post(path + "/acceptance", "{\"accepted\": true}", seen)
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 412, 412);
        assertThat(get(path).path("nextDue").asText())
                .isEqualTo(first.plusMonths(1).toString());
    }

    @Test
    void theSameDayInOtherWordsIsNoMove() {
        String number = world.itemDueOn("ежемесячно до 10 числа", 0);
        LocalDate late = YearMonth.now(clock).minusMonths(3).atDay(10);
        jdbc.sql("UPDATE roadmap_item SET next_due = ? WHERE number = ?")
                .params(late, number)
                .update();
        JsonNode item = reworded("/api/items/" + number, "до\u00a010-го числа каждого месяца");
        assertThat(item.path("nextDue").asText()).isEqualTo(late.toString());
        assertThat(item.path("dueMoves").asInt()).isZero();
    }

    @Test
    void noBreakSpacesEndNoControl() {
        String number = world.itemDueOn("до 1 декабря 2025 г.", 0);
        int late = get("/api/items/" + number).path("workingDaysLate").asInt();
        assertThat(late).isPositive();
        JsonNode item = reworded("/api/items/" + number, "до\u00a01\u202fдекабря\u00a02025\u00a0г.");
        assertThat(item.path("due").path("date").asText()).isEqualTo("2025-12-01");
        assertThat(item.path("workingDaysLate").asInt()).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "когда-нибудь, когда-нибудь",
        "не раньше 1 декабря 2026 г., не раньше",
        "ежемесячно по мере сил, ежемесячно по мере сил",
    })
    void whatIsNotUnderstoodIsRefusedWithWhatWas(String text, String not) {
        String path = "/api/items/" + world.itemDueIn(50);
        Client coordinator = new Client(port, "by.coordinator", "sample");
        Client.Answer answer = coordinator.patch(path, "{\"dueText\": \"" + text + "\"}", coordinator.seen(path));
        assertThat(answer.status()).isEqualTo(422);
        JsonNode error = answer.json().path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo("dueText");
        assertThat(error.path("message").asText()).contains("Not understood: “" + not);
    }

    @ParameterizedTest
    @CsvSource({
        "до 31 ноября 2026 г., 31 ноября 2026",
        "до 30 февраля 2027 г., 30 февраля 2027",
        "by 31 November 2026, 31 november 2026",
        "November 31 2026, november 31 2026",
        "31.02.2027, 31.02.2027",
        "с 1 марта по 31 июня 2027 г., 31 июня 2027",
        "29 февраля 2027 года, 29 февраля 2027",
        "2026-13-01, 2026-13-01",
        "ежемесячно до 45 числа, ежемесячно до 45 числа",
        "ежегодно до 31 ноября, ежегодно до 31 ноября",
    })
    void aDayThatThereIsNotIsCalledSo(String text, String day) {
        String path = "/api/items/" + world.itemDueIn(50);
        Client coordinator = new Client(port, "by.coordinator", "sample");
        Client.Answer answer = coordinator.patch(path, "{\"dueText\": \"" + text + "\"}", coordinator.seen(path));
        assertThat(answer.status()).isEqualTo(422);
        JsonNode error = answer.json().path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo("dueText");
        assertThat(error.path("message").asText()).contains("There is no such day: “" + day + "”");
    }

    private JsonNode reworded(String path, String text) {
        Client secretary = new Client(port, "secretary", "sample");
        Client.Answer answer =
                secretary.patch(path, "{\"dueText\": \"" + text + "\", \"reason\": \"A slip\"}", secretary.seen(path));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private void deliver(String path) {
        deliver(path, LocalDate.now(clock));
    }

    private void deliver(String path, LocalDate day) {
        assertThat(claim(path, day).status()).isEqualTo(200);
        assertThat(new Client(port, "az.coordinator", "sample")
                        .change(path, "/acceptance", "{\"accepted\": true}")
                        .status())
                .isEqualTo(200);
    }

    private Client.Answer claim(String path, LocalDate day) {
        return new Client(port, "by.coordinator", "sample")
                .change(path, "/delivery", "{\"date\": \"" + day + "\", \"evidence\": \"Report\"}");
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    private JsonNode get(String path) {
        return new Client(port, "reader", "sample").get(path).json();
    }
}
