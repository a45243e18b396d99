package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What is answered about a deadline in words. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class DueTextsApiTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void aLastDayIsTold() {
        JsonNode read = read("{\"text\": \"до 1 дексбря 2026 г.\", \"language\": \"ru\", \"side\": \"BLR\"}");
        assertThat(read.path("kind").asText()).isEqualTo("by");
        assertThat(read.path("date").asText()).isEqualTo("2026-12-01");
        assertThat(read.path("next").asText()).isEqualTo("2026-12-01");
        assertThat(read.path("recurrence").isNull()).isTrue();
        assertThat(read.path("ambiguous").asBoolean()).isFalse();
        assertThat(read.path("readings").isEmpty()).isTrue();
        assertThat(read.path("notUnderstood").isEmpty()).isTrue();
        assertThat(read.path("mended").get(0).path("written").asText()).isEqualTo("дексбря");
        assertThat(read.path("mended").get(0).path("read").asText()).isEqualTo("декабря");
    }

    @Test
    void whatRecursHasItsRuleAndItsNextDay() {
        JsonNode read = read("{\"text\": \"ежеквартально до 10-го\", \"side\": \"joint\", \"asOf\": \"2026-11-25\"}");
        assertThat(read.path("kind").asText()).isEqualTo("recurring");
        assertThat(read.path("date").isNull()).isTrue();
        assertThat(read.path("next").asText()).isEqualTo("2027-01-10");
        assertThat(read.path("recurrence").asText()).isEqualTo("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10");
    }

    /** 20 to 30 March 2026 is off in Azerbaijan, and works in Belarus but for its weekends. */
    @ParameterizedTest
    @CsvSource({"BLR, 2026-04-02", "AZE, 2026-04-13", "joint, 2026-04-13"})
    void workingDaysAreThoseOfTheSide(String side, String day) {
        JsonNode read = read("{\"text\": \"в течение 10 рабочих дней со дня подписания\", \"side\": \"" + side
                + "\", \"context\": {\"signed\": \"2026-03-19\"}}");
        assertThat(read.path("kind").asText()).isEqualTo("relative");
        assertThat(read.path("date").asText()).isEqualTo(day);
    }

    @Test
    void twoReadingsAreAsked() {
        JsonNode read = read("{\"text\": \"by 05/06/26\", \"language\": \"en\", \"side\": \"AZE\"}");
        assertThat(read.path("ambiguous").asBoolean()).isTrue();
        assertThat(read.path("date").isNull()).isTrue();
        assertThat(read.path("kind").asText()).isEqualTo("by");
        assertThat(read.path("readings").findValuesAsText("date")).containsExactly("2026-06-05", "2026-05-06");
    }

    @Test
    void theYearIsThePlans() {
        assertThat(
                        read("{\"text\": \"1 декабря предшествующего года\", \"side\": \"BLR\", \"context\": {\"plan\": 2027}}")
                                .path("date")
                                .asText())
                .isEqualTo("2026-12-01");
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        JsonNode read = read("{\"text\": \"не раньше 1 декабря 2026 г.\", \"side\": \"BLR\"}");
        assertThat(read.path("kind").asText()).isEqualTo("unknown");
        assertThat(read.path("notUnderstood").get(0).asText()).isEqualTo("не раньше");
    }

    @Test
    void nothingWrittenIsNothingScheduled() {
        assertThat(read("{\"text\": \"\", \"side\": \"BLR\"}").path("kind").asText())
                .isEqualTo("unscheduled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"side\": \"BLR\"} | 422 | text",
                "{\"text\": \"a\\u0000b\", \"side\": \"BLR\"} | 400 | text",
                "{\"text\": \"a\\u0007b\", \"side\": \"BLR\"} | 422 | text",
                "{\"text\": \"a\\nb\", \"side\": \"BLR\"} | 422 | text",
                "{\"text\": \"2027\"} | 422 | side",
                "{\"text\": \"2027\", \"side\": \"KAZ\"} | 422 | side",
                "{\"text\": \"2027\", \"side\": \"BLR\", \"language\": \"xx\"} | 422 | language",
                "{\"text\": \"2027\", \"side\": \"BLR\", \"asOf\": \"soon\"} | 422 | asOf",
                "{\"text\": \"2027\", \"side\": \"BLR\", \"asOf\": \"9999-01-01\"} | 422 | asOf",
                "{\"text\": \"2027\", \"side\": \"BLR\", \"context\": {\"signed\": \"2026-02-30\"}} | 422 | context.signed",
                "{\"text\": \"2027\", \"side\": \"BLR\", \"context\": {\"plan\": 27}} | 422 | context.plan",
                "{\"text\": \"2027\", \"side\": \"BLR\", \"context\": {\"moon\": \"2026-01-01\"}} | 422 | context.moon",
                "{\"text\": \"2027\", \"side\": \"BLR\", \"context\": {\"a\\u0000\": 1}} | 400 | context",
                "{\"text\": \"2027\", \"side\": \"BLR\", \"colour\": 1} | 400 | colour",
            })
    void whatCannotBeReadIsRefusedWithItsField(String body, int status, String field) {
        Client.Answer answer = new Client(port, "reader", "sample").post("/api/due-texts", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo(field);
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        Client.Answer answer = new Client(port, "reader", "sample")
                .post("/api/due-texts", "{\"text\": \"" + "1 декабря ".repeat(1_000) + "\", \"side\": \"BLR\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("text");
    }

    private JsonNode read(String body) {
        Client.Answer answer = new Client(port, "reader", "sample").post("/api/due-texts", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
