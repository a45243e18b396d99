package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a calendar program reads: by its secret alone, the same until something changes, nothing once it is revoked. */
@WholeApplicationTest
abstract class CalendarTests {
    private static final HttpClient PROGRAM = HttpClient.newHttpClient();

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
        jdbc.sql("DELETE FROM password_guess").update();
    }

    @Test
    void deadlinesComeWithoutALoginInTheReadersLanguage() {
        String number = world.itemDueIn(20);
        String feed = made("by.owner", "{}");
        HttpResponse<String> read = read(feed, "");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(read.body())
                .contains("SUMMARY:" + number + " Item " + number)
                .contains("UID:item-" + number + "@")
                .contains("DTSTART;VALUE=DATE:" + day(20));
        assertThat(read(feed, read.headers().firstValue("ETag").orElseThrow()).statusCode())
                .isEqualTo(304);
        world.redate(number, LocalDate.now(clock).plusDays(25).toString());
        HttpResponse<String> after =
                read(feed, read.headers().firstValue("ETag").orElseThrow());
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body())
                .contains("UID:item-" + number + "@")
                .contains("DTSTART;VALUE=DATE:" + day(25))
                .contains("SEQUENCE:2");
        jdbc.sql("UPDATE person SET language = 'ru' WHERE login = 'by.owner'").update();
        assertThat(read(feed, "").body()).contains("NAME:Совместная дорожная карта");
    }

    @Test
    void itIsWhatSomebodyAnswersForFollowsOrWants() {
        String number = world.itemDueIn(21);
        String feed = made("by.deputy", "{}");
        assertThat(read(feed, "").body()).doesNotContain("UID:item-" + number + "@");
        assertThat(as("by.deputy")
                        .put("/api/items/" + number + "/following", "")
                        .status())
                .isEqualTo(204);
        assertThat(read(feed, "").body()).contains("UID:item-" + number + "@");
        String other = world.itemDueIn(22);
        assertThat(read(feed, "").body()).doesNotContain("UID:item-" + other + "@");
        assertThat(read(made("by.deputy", "{\"wholeSide\": true}"), "").body()).contains("UID:item-" + other + "@");
        assertThat(read(made("az.deputy", "{\"wholeSide\": true}"), "").body())
                .doesNotContain("UID:item-" + other + "@");
    }

    @Test
    void noLineIsLongerThanProgramsTake() {
        String number = world.itemDueIn(23);
        jdbc.sql("UPDATE roadmap_item SET title = ? WHERE number = ?")
                .params("Совместное производство; пожарных машин, 100\\% ".repeat(4), number)
                .update();
        String body = read(made("by.owner", "{}"), "").body();
        assertThat(body.replace("\r\n", "")).doesNotContain("\n");
        assertThat(body.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(body.replace("\r\n ", ""))
                .contains("Совместное производство\\; пожарных машин\\, 100\\\\% Совместное");
    }

    @Test
    void aSecretThatOpensNothingIsNotThere() {
        String feed = made("by.head", "{}");
        assertThat(read(feed, "").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("SELECT secret_hash FROM calendar_feed WHERE login = 'by.head'")
                        .query(String.class)
                        .single())
                .doesNotContain(feed.replaceAll(".*/|\\.ics", ""));
        jdbc.sql("UPDATE person SET active = FALSE WHERE login = 'by.head'").update();
        assertThat(read(feed, "").statusCode()).isEqualTo(404);
        jdbc.sql("UPDATE person SET active = TRUE WHERE login = 'by.head'").update();
        assertThat(read(feed, "").statusCode()).isEqualTo(200);
        String other = made("by.head", "{}");
        assertThat(read(feed, "").statusCode()).isEqualTo(404);
        assertThat(as("by.head").send("DELETE", "/api/me/calendar", null).status())
                .isEqualTo(204);
        assertThat(read(other, "").statusCode()).isEqualTo(404);
        assertThat(as("by.head").get("/api/me/calendar").status()).isEqualTo(404);
        assertThat(read("/calendar/secret.ics", "").body()).isEmpty();
    }

    @Test
    void whoGuessesIsSlowed() {
        String feed = made("by.cochair", "{}");
        int refused = 0;
        for (int at = 0; at < 70; at++) {
            HttpResponse<String> read = read("/calendar/guess" + at + ".ics", "");
            assertThat(read.statusCode()).isIn(404, 429);
            refused += read.statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isPositive();
        assertThat(read(feed, "").headers().firstValue("Retry-After")).isPresent();
        jdbc.sql("DELETE FROM password_guess").update();
        assertThat(read(feed, "").statusCode()).isEqualTo(200);
    }

    @Test
    void thePageShowsTheAddressOnce() {
        Session reader = new Session(port, "az.head");
        assertThat(reader.press("/people/me", "/people/me/calendar").status()).isEqualTo(302);
        assertThat(reader.get("/people/me").body()).contains("/calendar/").contains(".ics");
        assertThat(reader.get("/people/me").body()).doesNotContain(".ics");
        reader.press("/people/me", "/people/me/calendar/removal");
        assertThat(as("az.head").get("/api/me/calendar").status()).isEqualTo(404);
    }

    private String made(String login, String wish) {
        Client.Answer made = as(login).post("/api/me/calendar", wish);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return URI.create(made.json().path("address").asText()).getPath();
    }

    private HttpResponse<String> read(String path, String etag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        try {
            return PROGRAM.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String day(int days) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock).plusDays(days));
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
