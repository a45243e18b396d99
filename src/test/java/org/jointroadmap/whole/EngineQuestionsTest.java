package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointroadmap.whole.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What people ask the engine: nothing that stops the database, nothing that means nothing, nothing around the guard. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class EngineQuestionsTest {
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default/process-instance";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    /** Where a question can be asked, with the id of a list of the Tasklist. */
    private Stream<String> places() {
        String lists = "/engine-rest/filter/" + list().path("id").asText();
        return Stream.of(
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/engine-rest/history/task",
                "/engine-rest/variable-instance",
                lists + "/list",
                lists + "/count",
                lists + "/singleResult");
    }

    @Test
    void aQuestionHasFewConditions() {
        String body = "{\"processVariables\": [" + conditions(400) + "]}";
        String nested = "{\"orQueries\": [{\"processVariables\": [" + conditions(10) + "], \"taskVariables\": ["
                + conditions(11) + "]}]}";
        places().forEach(place -> {
            assertThat(as("by.owner").post(place, body).status()).as(place).isEqualTo(400);
            assertThat(as("by.owner").post(place, nested).status()).as(place).isEqualTo(400);
        });
        String listed = IntStream.range(0, 400).mapToObj(number -> "a_eq_b").collect(Collectors.joining(","));
        for (String name : List.of("processVariables", "%70rocessVariables", "taskVariables")) {
            assertThat(as("by.owner")
                            .get("/engine-rest/task?" + name + "=" + listed)
                            .status())
                    .as(name)
                    .isEqualTo(400);
        }
        Answer refused = as("by.owner").post("/engine-rest/task", body);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("at most 20 conditions");
        assertThat(as("by.owner")
                        .post("/engine-rest/task", "{\"processVariables\": [" + conditions(15) + "]}")
                        .status())
                .isEqualTo(200);
    }

    static Stream<String> nothing() {
        return Stream.of(
                "null",
                "{\"sorting\": [null]}",
                "{\"orQueries\": [null]}",
                "{\"processVariables\": [null]}",
                "{\"processVariables\": [{}]}",
                "{\"processVariables\": [{\"name\": \"a\", \"operator\": \"eq\", \"value\": {}}]}",
                "{\"orQueries\": [{\"taskVariables\": [{\"name\": \"a\", \"operator\": \"eq\", \"value\": [1]}]}]}");
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void aQuestionThatMeansNothingIsMalformed(String body) {
        places().forEach(place -> assertThat(
                        as("by.coordinator").post(place, body).status())
                .as(place)
                .isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"candidateGroups\": []}",
                "{\"includeAssignedTasks\": true}",
                "{\"processVariables\": [{\"name\": \"a\", \"operator\": \"gt\", \"value\": null}]}",
                "{\"processVariables\": [{\"name\": \"a\", \"operator\": null}]}",
                "{\"candidateUser\": \"a\", \"candidateGroup\": \"b\"}",
                "{\"orQueries\": [{\"candidateUser\": \"by.coordinator\", \"candidateGroup\": \"b\"}]}",
                "{\"orQueries\": [{\"withCandidateGroups\": true, \"withoutCandidateGroups\": true}]}",
            })
    void aQuestionThatContradictsItselfIsMalformed(String body) {
        places().filter(place -> place.contains("/task") && !place.contains("history") || place.endsWith("/list"))
                .forEach(place -> assertThat(
                                as("by.coordinator").post(place, body).status())
                        .as(place)
                        .isEqualTo(400));
    }

    /** Pages and the API tell it so too; no-break blanks, decomposed letters and what takes no room change nothing. */
    @Test
    void aQuestionFindsWhatLooksTheSame() {
        String title = "Wagons for Gəncə";
        as("by.coordinator")
                .post("/api/projects", "{\"lifecycle\": \"joint-production\", \"title\": \"" + title + "\"}");
        JsonNode tasks = as("by.coordinator").get("/engine-rest/task").json();
        assertThat(tasks).isNotEmpty();
        String name = tasks.get(0).path("name").asText();
        String masked = "\u00a0" + name.replace(" ", "\u00a0").substring(0, 3) + "\u200b"
                + name.replace(" ", "\u00a0").substring(3);
        String asked = URLEncoder.encode(masked, StandardCharsets.UTF_8);
        assertThat(as("by.coordinator").get("/engine-rest/task?name=" + asked).json())
                .isNotEmpty();
        assertThat(as("by.coordinator")
                        .post("/engine-rest/task", "{\"orQueries\": [{\"name\": \"" + masked + "\"}]}")
                        .json())
                .isNotEmpty();
        assertThat(as("by.coordinator")
                        .post("/engine-rest/task/count", "{\"name\": \"" + masked + "\"}")
                        .json()
                        .path("count")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=a%07b",
                "name=a%0Ab",
                "nameLike=%E2%80%AEx",
                "name=%00",
                "%00=a",
                "na%01me=a",
                "dueAfter=2026-02-30T00:00:00.000%2B0000",
                "dueAfter=2026-13-45T00:00:00.000%2B0000",
                "followUpBefore=2026-12-01T25:00:00.000%2B0000",
                "dueAfter=9999-12-31T00:00:00.000%2B0000",
                "dueBefore=0206-12-01T00:00:00.000%2B0000",
                "createdAfter=-4800-01-01T00:00:00.000%2B0000",
                "followUpAfter=%2B999999999-12-31T00:00:00.000%2B0000",
                "processVariables=since_gt_9999-12-31T00:00:00.000%2B0000",
                "firstResult=-1",
                "firstResult=2000000000",
                "firstResult=x",
                "maxResults=-1",
                "maxResults=x",
            })
    void aQuestionThatNoTextOrCalendarHoldsIsMalformed(String parameter) {
        for (String place : List.of("/engine-rest/task", "/engine-rest/task/count", "/engine-rest/history/task")) {
            Answer refused = as("by.coordinator").get(place + "?" + parameter);
            assertThat(refused.status()).as(place).isEqualTo(400);
            assertThat(refused.type()).as(place).startsWith("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\\u0007b\"}",
                "{\"name\": \"a\\u0000b\"}",
                "{\"nameLike\": \"\\u202ex\"}",
                "{\"a\\u0001\": \"x\"}",
                "{\"dueBefore\": 99999999999999999}",
                "{\"dueAfter\": -62135596800000}",
                "{\"orQueries\": [{\"dueAfter\": \"2026-02-30T00:00:00.000+0000\"}]}",
                "{\"dueAfter\": \"9999-12-31T00:00:00.000+0000\"}",
                "{\"orQueries\": [{\"dueBefore\": \"0206-12-01T00:00:00.000+0000\"}]}",
                "{\"processVariables\": [{\"name\": \"a\", \"operator\": \"gt\","
                        + " \"value\": \"-4800-01-01T00:00:00.000+0000\"}]}",
            })
    void aBodyThatNoTextOrCalendarHoldsIsMalformed(String body) {
        for (String place : List.of("/engine-rest/task", "/engine-rest/task/count")) {
            Answer refused = as("by.coordinator").post(place, body);
            assertThat(refused.status()).as(place).isEqualTo(400);
            assertThat(refused.type()).as(place).startsWith("application/problem+json");
        }
        assertThat(as("by.coordinator")
                        .post(
                                "/engine-rest/task?firstResult=0&maxResults=5",
                                "{\"dueAfter\": \"2026-12-01T00:00:00.000+0000\"}")
                        .status())
                .isEqualTo(200);
    }

    /** Whoever is in none of the engine's groups has no tasks, which is no failure. */
    @ParameterizedTest
    @ValueSource(strings = {"reader", "secretary", "by.owner"})
    void theListsAreEmptyForWhoGetsNoTasks(String login) {
        as("by.coordinator").get("/engine-rest/filter").json().forEach(list -> {
            String path = "/engine-rest/filter/" + list.path("id").asText();
            assertThat(as(login).get(path + "/list").body()).isEqualTo("[]");
            assertThat(as(login).post(path + "/list", "{}").body()).isEqualTo("[]");
            assertThat(as(login)
                            .post(path + "/count", "{}")
                            .json()
                            .path("count")
                            .asInt(-1))
                    .isZero();
        });
    }

    /** It goes to the database past the engine. */
    @Test
    void anAdministratorReadsNoValueByAskingCockpitForIt() {
        as("by.coordinator")
                .post("/api/projects", "{\"lifecycle\": \"joint-production\", \"title\": \"Tractors in Ganja\"}");
        Session administrator = new Session(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        assertThat(administrator.get("/camunda/app/cockpit/default/").status()).isEqualTo(200);
        String asks = "{\"variables\": [{\"name\": \"title\", \"operator\": \"like\", \"value\": \"Tractors%\"}]}";
        for (String path : List.of(COCKPIT, COCKPIT + "/count")) {
            assertThat(administrator.post(path, "{}").status()).as(path).isEqualTo(200);
            Answer refused = administrator.post(path, asks);
            assertThat(refused.status()).as(path + refused.body()).isEqualTo(403);
            assertThat(administrator
                            .get(path + "?variables=title_like_Tractors%25")
                            .status())
                    .as(path)
                    .isIn(403, 405);
        }
    }

    private static String conditions(int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> "{\"name\": \"a\", \"operator\": \"eq\", \"value\": \"b\"}")
                .collect(Collectors.joining(","));
    }

    private JsonNode list() {
        return as("by.coordinator").get("/engine-rest/filter").json().path(0);
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
