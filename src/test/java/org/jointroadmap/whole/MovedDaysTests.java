package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointroadmap.whole.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day that somebody moves counts at once, after its effect was shown, and can be taken back. */
@WholeApplicationTest
abstract class MovedDaysTests {
    /** A Tuesday with no holiday near. */
    private static final LocalDate DAY = LocalDate.of(2031, 9, 16);

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Client admin;

    @BeforeEach
    void people() {
        world.peopled();
        admin = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
    }

    @Test
    void countsAtOnceAndIsTakenBack() {
        assertThat(rolled("BLR")).isEqualTo(DAY);
        Answer answer = admin.post("/api/moved-days", entry("BLR", DAY, false, false));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        long id = answer.json().path("moved").path("id").asLong();
        assertThat(rolled("BLR")).isEqualTo(DAY.plusDays(1));
        assertThat(rolled("AZE")).isEqualTo(DAY);
        assertThat(rolled("joint")).isEqualTo(DAY.plusDays(1));
        assertThat(admin.get("/api/moved-days?year=2031").body()).contains("Act of the test", "\"by\":\"admin\"");
        assertThat(admin.post("/api/moved-days/" + id + "/undo", "").status()).isEqualTo(200);
        assertThat(rolled("BLR")).isEqualTo(DAY);
        assertThat(admin.post("/api/moved-days/" + id + "/undo", "").status()).isEqualTo(409);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject = 'calendar/BLR'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatMovesIsShownBeforeAnythingIsSaved() {
        String number = world.itemDueOn(DAY.toString(), 0);
        String side = jdbc.sql("SELECT lead_side FROM roadmap_item WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
        Answer preview = admin.post("/api/moved-days", entry(side, DAY, false, true));
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body())
                .contains("\"" + number + "\"", "\"before\":\"" + DAY, "\"after\":\"" + DAY.plusDays(1));
        assertThat(rolled(side)).isEqualTo(DAY);
    }

    @Test
    void onlyTheJointSecretariatAndAdministratorsMoveDays() {
        Client coordinator = new Client(port, "by.coordinator", "sample");
        assertThat(coordinator
                        .post("/api/moved-days", entry("BLR", DAY, false, true))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator.get("/api/moved-days?year=2026").status()).isEqualTo(200);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Answer answer =
                admin.post("/api/moved-days", "{\"side\": \"RUS\", \"day\": \"1826-01-01\", \"source\": \" \"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("side", "day", "working", "source");
        Answer same = admin.post("/api/moved-days", entry("BLR", DAY, true, false));
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.json().path("errors").path(0).path("field").asText()).isEqualTo("day");
    }

    private static String entry(String side, LocalDate day, boolean working, boolean preview) {
        return "{\"side\": \"" + side + "\", \"day\": \"" + day + "\", \"working\": " + working
                + ", \"source\": \"Act of the test\", \"preview\": " + preview + "}";
    }

    private LocalDate rolled(String side) {
        Answer answer = admin.post(
                "/api/working-days", "{\"kind\": \"roll\", \"side\": \"" + side + "\", \"start\": \"" + DAY + "\"}");
        return LocalDate.parse(answer.json().path("date").asText());
    }
}
