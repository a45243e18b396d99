package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.whole.Client.Answer;
import org.jointroadmap.workflow.EngineGroups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever is away has a substitute, whom letters and tasks reach as well. */
@WholeApplicationTest
abstract class AbsenceTests {
    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    EngineGroups groups;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    private Client admin;
    private LocalDate today;

    @BeforeEach
    void people() {
        world.peopled();
        admin = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void everybodyIsBack() {
        for (String login : new String[] {"by.head", "by.coordinator", "by.deputy"}) {
            assertThat(admin.send("DELETE", path(login), null).status()).isEqualTo(204);
        }
    }

    @Test
    void reachesTheSubstituteAndTheirSubstituteWhileItLasts() {
        assertThat(put(admin, "by.head", today, today, "by.coordinator").status())
                .isEqualTo(200);
        assertThat(put(admin, "by.coordinator", today, today, "by.deputy").status())
                .isEqualTo(200);
        assertThat(people.withRole("BLR", Role.HEAD))
                .extracting(Person::login)
                .containsExactly("by.head", "by.coordinator", "by.deputy");
        assertThat(groups.of(world.person("by.coordinator"))).contains("by-heads", "by-coordinators");
        assertThat(groups.of(world.person("by.deputy"))).contains("by-heads", "by-coordinators", "by-deputies");
        put(admin, "by.head", today.plusDays(1), today.plusDays(2), "by.coordinator");
        assertThat(people.withRole("BLR", Role.HEAD)).extracting(Person::login).containsExactly("by.head");
        assertThat(groups.of(world.person("by.coordinator"))).doesNotContain("by-heads");
    }

    @Test
    void noWorkComesBackToWhoIsAway() {
        put(admin, "by.head", today, today.plusDays(5), "by.coordinator");
        put(admin, "by.coordinator", today.plusDays(5), today.plusDays(9), "by.deputy");
        Answer cycle = put(admin, "by.deputy", today.plusDays(4), today.plusDays(6), "by.head");
        assertThat(cycle.status()).as(cycle.body()).isEqualTo(422);
        assertThat(cycle.json().path("errors").path(0).path("field").asText()).isEqualTo("substitute");
        assertThat(put(admin, "by.deputy", today.plusDays(10), today.plusDays(12), "by.head")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"az.head, substitute", "by.head, substitute", "nobody, substitute", "secretary, substitute"})
    void onlySomebodyElseOfTheSameSideStandsIn(String substitute, String field) {
        Answer answer = put(admin, "by.head", today, today, substitute);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo(field);
    }

    @Test
    void isKeptByThePersonAndByAdministrators() {
        Client head = new Client(port, "by.head", "sample");
        Client deputy = new Client(port, "by.deputy", "sample");
        assertThat(put(head, "by.head", today, today.plusDays(1), "by.coordinator")
                        .status())
                .isEqualTo(200);
        assertThat(put(deputy, "by.head", today, today, "by.coordinator").status())
                .isEqualTo(403);
        assertThat(head.get(path("by.head")).json().path("substitute").asText()).isEqualTo("by.coordinator");
        assertThat(new Client(port, "by.coordinator", "sample")
                        .get(path("by.head"))
                        .status())
                .isEqualTo(200);
        assertThat(deputy.get(path("by.head")).status()).isEqualTo(403);
        assertThat(put(head, "by.head", today, today.minusDays(1), "by.coordinator")
                        .status())
                .isEqualTo(422);
    }

    private static String path(String login) {
        return "/api/people/" + login + "/absence";
    }

    private static Answer put(Client by, String login, LocalDate from, LocalDate to, String substitute) {
        return by.put(
                path(login),
                "{\"from\": \"" + from + "\", \"to\": \"" + to + "\", \"substitute\": \"" + substitute + "\"}");
    }
}
