package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days that nothing here is about are refused with their field, wherever one can be given. */
@WholeApplicationTest
abstract class BoundsTests {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01.12.0206",
                "до 1 декабря 0206 г.",
                "9999-12-31",
                "1989-12-31",
                "01.01.2101",
                "IV квартал 2999",
                "9999"
            })
    void aDueDate(String text) {
        String path = "/api/items/" + world.itemDueIn(50);
        refused(
                coordinator()
                        .patch(
                                path,
                                "{\"dueText\": \"" + text + "\"}",
                                coordinator().seen(path)),
                "dueText");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4800-01-01", "0206-12-01", "1989-12-31", "9999-12-31", "+999999999-12-31", "tomorrow"})
    void aDelivery(String day) {
        String date = day.equals("tomorrow") ? LocalDate.now(clock).plusDays(1).toString() : day;
        String path = "/api/items/" + world.itemDueIn(50);
        refused(
                coordinator().change(path, "/delivery", "{\"date\": \"" + date + "\", \"evidence\": \"Act 1\"}"),
                "date");
    }

    @ParameterizedTest
    @CsvSource({
        "-4800-01-01, , from",
        "0206-12-01, , from",
        "2024-01-01, 9999-12-31, to",
        "2024-01-01, +999999999-12-31, to"
    })
    void anExcludedPartner(String from, String to, String field) {
        String path = "/api/parties/AZE/excluded-partners";
        String end = to == null ? "null" : "\"" + to + "\"";
        Client secretary = new Client(port, "secretary", "sample");
        refused(
                secretary.put(
                        path,
                        "[{\"country\": \"DEU\", \"from\": \"" + from + "\", \"to\": " + end
                                + ", \"legalAct\": \"Act\"}]",
                        secretary.seen(path)),
                "[0]." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0206-12-01", "9999-12-31", "+999999999-12-31", "-999999999-01-01"})
    void aFilterOfTheAudit(String day) {
        assertThat(new Session(port, "admin", Edges.ADMINISTRATORS_PASSWORD)
                        .get("/audit?to=" + day.replace("+", "%2B"))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-99-99|2", "0000-00-00|2", "2026-02-30|2"})
    void aPlaceInAListByDueDate(String key) {
        assertThat(new Session(port, "reader")
                        .get("/roadmap?sort=due&after="
                                + Page.of("items-by-due", List.of(key, key), 1, one -> one)
                                        .next())
                        .status())
                .isEqualTo(422);
    }

    /** A database can hold such days from before they were refused. */
    @Test
    void daysThatAreThereMakeNoListSlow() {
        List.of("0206-12-01", "9999-12-31", "0001-01-01").forEach(day -> jdbc.sql(
                        "UPDATE roadmap_item SET due_date = CAST(? AS DATE), next_due = CAST(? AS DATE) WHERE number = ?")
                .params(day, day, world.itemDueIn(50))
                .update());
        Client reader = new Client(port, "reader", "sample");
        reader.get("/api/items?limit=500");
        long start = System.nanoTime();
        assertThat(reader.get("/api/items?limit=500").status()).isEqualTo(200);
        assertThat(new Session(port, "reader").get("/roadmap").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(world.evaluateEverything().status()).isEqualTo("done");
        world.quiet();
    }

    private static void refused(Client.Answer answer, String field) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo(field);
    }

    private Client coordinator() {
        return new Client(port, "by.coordinator", "sample");
    }
}
