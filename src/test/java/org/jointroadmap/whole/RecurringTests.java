package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
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
        "31.02.2027, 31.02.2027",
        "ежемесячно по мере сил, ежемесячно по мере сил",
        "ежемесячно до 45 числа, ежемесячно до 45 числа",
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

    private JsonNode reworded(String path, String text) {
        Client coordinator = new Client(port, "by.coordinator", "sample");
        Client.Answer answer = coordinator.patch(path, "{\"dueText\": \"" + text + "\"}", coordinator.seen(path));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private void deliver(String path) {
        String day = LocalDate.now(clock).toString();
        assertThat(new Client(port, "by.coordinator", "sample")
                        .change(path, "/delivery", "{\"date\": \"" + day + "\", \"evidence\": \"Report\"}")
                        .status())
                .isEqualTo(200);
        assertThat(new Client(port, "az.coordinator", "sample")
                        .change(path, "/acceptance", "{\"accepted\": true}")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode get(String path) {
        return new Client(port, "reader", "sample").get(path).json();
    }
}
