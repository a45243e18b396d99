package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A text that is too long is refused with its field and how long it may be, however long it is. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class LongTextsTest {
    private static final List<Integer> LENGTHS = List.of(15_000, 20_001, 25_000, 1_500_000);

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | PATCH | {\"title\": \"%s\"}",
                "expectedResult | PATCH | {\"expectedResult\": \"%s\"}",
                "dueText | PATCH | {\"dueText\": \"%s\"}",
                "evidence | POST | {\"date\": \"2026-01-10\", \"evidence\": \"%s\"}",
            })
    void ofAnItem(String field, String method, String body) {
        String path = "/api/items/" + world.itemDueIn(50);
        for (int length : LENGTHS) {
            String sent = body.replace("%s", "x".repeat(length));
            Client coordinator = as("by.coordinator");
            refused(
                    method.equals("PATCH")
                            ? coordinator.patch(path, sent, coordinator.seen(path))
                            : coordinator.change(path, "/delivery", sent),
                    field,
                    length);
        }
    }

    @Test
    void ofAnAnswer() {
        String path = "/api/items/" + world.itemDueIn(0);
        assertThat(as("by.coordinator")
                        .change(path, "/delivery", "{\"date\": \"2026-01-10\", \"evidence\": \"Act\"}")
                        .status())
                .isEqualTo(200);
        for (int length : LENGTHS) {
            refused(
                    as("az.coordinator")
                            .change(
                                    path,
                                    "/acceptance",
                                    "{\"accepted\": false, \"remark\": \"" + "x".repeat(length) + "\"}"),
                    "remark",
                    length);
        }
    }

    @ParameterizedTest
    @CsvSource({"title", "summary", "partnerOrganisation"})
    void ofAProposal(String field) {
        for (int length : LENGTHS) {
            String title = field.equals("title") ? "" : "\"title\": \"A\", ";
            refused(
                    as("by.coordinator")
                            .post(
                                    "/api/projects",
                                    "{\"lifecycle\": \"joint-production\", " + title + "\"" + field + "\": \""
                                            + "x".repeat(length) + "\"}"),
                    field,
                    length);
        }
    }

    /** These say in their own words what they must be. */
    @ParameterizedTest
    @CsvSource({"login", "name", "email", "password"})
    void ofAPerson(String field) {
        Client admin = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        for (int length : LENGTHS) {
            Client.Answer answer = admin.post(
                    "/api/people",
                    "{\"roles\": [\"reader\"], \"language\": \"en\", \"" + field + "\": \"" + "x".repeat(length)
                            + "\"}");
            assertThat(answer.status()).as(field + " of " + length).isEqualTo(422);
            assertThat(answer.json().path("errors").findValuesAsText("field")).contains(field);
        }
    }

    @Test
    void ofAnAct() {
        String path = "/api/parties/AZE/excluded-partners";
        Client secretary = as("secretary");
        for (int length : LENGTHS) {
            refused(
                    secretary.put(
                            path,
                            "[{\"country\": \"DEU\", \"from\": \"2022-04-06\", \"legalAct\": \"" + "x".repeat(length)
                                    + "\"}]",
                            secretary.seen(path)),
                    "[0].legalAct",
                    length);
        }
    }

    @Test
    void theBodyAsAWholeIsBounded() {
        assertThat(as("by.coordinator")
                        .post("/api/projects", "{\"title\": \"" + "x".repeat(3_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    private static void refused(Client.Answer answer, String field, int length) {
        assertThat(answer.status()).as(field + " of " + length).isEqualTo(422);
        JsonNode error = answer.json().path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("message").asText())
                .contains("At most ")
                .contains(String.format(Locale.ENGLISH, "%,d", length));
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
