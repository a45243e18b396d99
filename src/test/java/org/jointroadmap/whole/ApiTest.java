package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.whole.Client.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What scripts may rely on. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class ApiTest {
    private static final String PROPOSAL = """
            {"lifecycle": "joint-production", "title": "Tractors in Ganja", "summary": "A first series of tractors",
             "hsCodes": ["870193"]}""";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void tellsWhoIAm() {
        var me = as("by.coordinator").get("/api/me").json();
        assertThat(me.path("login").asText()).isEqualTo("by.coordinator");
        assertThat(me.path("side").asText()).isEqualTo("BLR");
        assertThat(me.path("roles").get(0).asText()).isEqualTo("coordinator");
    }

    @Test
    void letsNobodyInWithoutPassword() {
        assertThat(new Client(port, "by.coordinator", "wrong").get("/api/me").status())
                .isEqualTo(401);
        assertThat(new Client(port, "nobody", "wrong").get("/api/items").type()).contains("application/problem+json");
    }

    @Test
    void amendsAnItemOnlyAsItWasSeen() {
        String item = world.itemDueIn(50);
        Answer first =
                as("by.coordinator").patch("/api/items/" + item, "{\"title\": \"Better title\"}", "If-Match", "\"1\"");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("version").asInt()).isEqualTo(2);
        Answer stale = as("by.coordinator").patch("/api/items/" + item, "{\"title\": \"Other\"}", "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().path("detail").asText()).contains("version 1").contains("2");
        assertThat(as("az.coordinator")
                        .patch("/api/items/" + item, "{\"title\": \"Other\"}", "If-Match", "\"2\"")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"\"} | 422 | title",
                "{\"dueText\": \"\"} | 422 | dueText",
                "{\"colour\": \"red\"} | 400 | colour",
                "{\"title\": | 400 | line 1",
            })
    void refusesAPatchThatMakesNoSense(String body, int status, String where) {
        Answer answer = as("by.coordinator").patch("/api/items/" + world.itemDueIn(50), body, "If-Match", "\"1\"");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains(where)
                .doesNotContain("org.jointroadmap")
                .doesNotContain("Exception");
    }

    @Test
    void closesAnItemWithTwoKeys() {
        String item = "/api/items/" + world.itemDueIn(20);
        String delivery = "{\"date\": \"2026-11-20\", \"evidence\": \"Act 12\"}";
        assertThat(as("az.coordinator").change(item, "/delivery", delivery).status())
                .isEqualTo(403);
        assertThat(as("by.coordinator")
                        .change(item, "/delivery", delivery)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("claimed");
        assertThat(as("by.coordinator")
                        .change(item, "/acceptance", "{\"accepted\": true}")
                        .status())
                .isEqualTo(403);
        Answer back = as("az.coordinator").change(item, "/acceptance", "{\"accepted\": false, \"remark\": \"No act\"}");
        assertThat(back.json().path("status").asText()).isEqualTo("open");
        as("by.coordinator").change(item, "/delivery", delivery);
        Answer accepted = as("az.coordinator").change(item, "/acceptance", "{\"accepted\": true}");
        assertThat(accepted.json().path("status").asText()).isEqualTo("delivered");
        assertThat(as("by.coordinator").change(item, "/delivery", delivery).status())
                .isEqualTo(409);
    }

    @Test
    void createsAProjectOnceForOneKey() {
        Answer first = as("by.coordinator").post("/api/projects", PROPOSAL, "Idempotency-Key", "key-1");
        Answer again = as("by.coordinator").post("/api/projects", PROPOSAL, "Idempotency-Key", "key-1");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        Answer other = as("by.coordinator")
                .post("/api/projects", PROPOSAL.replace("Ganja", "Baku"), "Idempotency-Key", "key-1");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void aProposalIsItsSidesOwnUntilItIsHandedOver() {
        String project = path(as("by.coordinator").post("/api/projects", PROPOSAL));
        assertThat(as("by.head").get(project).status()).isEqualTo(200);
        assertThat(as("az.coordinator").get(project).status()).isEqualTo(404);
        assertThat(as("az.coordinator")
                        .post(project + "/withdrawal", "{\"reason\": \"no\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void suspendsResumesAndWithdraws() {
        String project = path(as("by.coordinator").post("/api/projects", PROPOSAL));
        assertThat(status(as("by.coordinator").change(project, "/suspension", "{\"reason\": \"Funds\"}")))
                .isEqualTo("suspended");
        assertThat(as("by.coordinator")
                        .change(project, "/suspension", "{\"reason\": \"Funds\"}")
                        .status())
                .isEqualTo(409);
        assertThat(status(as("by.coordinator").change(project, "/resumption", "{\"reason\": \"Found\"}")))
                .isEqualTo("running");
        assertThat(status(as("by.coordinator").change(project, "/withdrawal", "{\"reason\": \"Enough\"}")))
                .isEqualTo("withdrawn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lifecycle\": \"joint-production\", \"summary\": \"No title\"} | title",
                "{\"lifecycle\": \"piracy\", \"title\": \"Ships\"} | lifecycle",
                "{\"lifecycle\": \"joint-production\", \"title\": \"Ships\", \"item\": \"99.99\"} | item",
                "{\"lifecycle\": \"joint-production\", \"title\": \"Ships\", \"hsCodes\": [\"87x\"]} | hsCodes",
            })
    void refusesAProposalThatMakesNoSense(String body, String field) {
        Answer answer = as("by.coordinator").post("/api/projects", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").get(0).path("field").asText()).startsWith(field);
    }

    /** In words of ours, without a number grouped as an amount and without a field that has no name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET | /api/projects/1 | | 404 | There is no project 1.
            GET | /api/projects/P-999999 | | 404 | There is no project P-999999.
            GET | /api/trade/imports/999999 | | 404 | There is no import 999999.
            GET | /api/flags/999999/why | | 404 | There is no flag 999999.
            GET | /api/nope | | 404 | There is nothing at this address, or it is not yours to see.
            PUT | /api/parties/BLR/excluded-partners | {} | 400 | The body must be a JSON array, such as [{…}]
            POST | /api/projects | [] | 400 | The body must be a JSON object, such as {…}
            POST | /api/projects | "x" | 400 | The body must be a JSON object, such as {…}
            DELETE | /api/me | | 405 | This address does not take DELETE: the header Allow names what it takes.
            """)
    void saysWhatIsWrongInWordsOfItsOwn(String method, String path, @Nullable String body, int status, String words) {
        Answer answer = as("by.coordinator").send(method, path, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("detail").asText()).isEqualTo(words);
        assertThat(answer.json().findValuesAsText("field")).doesNotContain("");
    }

    @Test
    void saysWhichParameterIsMissing() {
        Answer answer = as("by.coordinator").get("/api/items/2.4/why-not");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("field").asText()).isEqualTo("rule");
        assertThat(answer.json().path("detail").asText()).doesNotContain("Required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "*", "text/*;charset=utf-8", "application/*+json"})
    void aWildcardIsNoKindOfBody(String kind) {
        for (String path : List.of("/api/projects", "/api/evaluations", "/api/items/2.3/delivery")) {
            Answer answer = as("secretary").sendAs(kind, path, "{}");
            assertThat(answer.status()).as(path).isEqualTo(415);
            assertThat(answer.type()).startsWith("application/problem+json");
        }
    }

    @Test
    void ofAFieldGivenTwiceNobodyKnowsWhichIsMeant() {
        assertThat(as("secretary")
                        .post("/api/evaluations", "{\"scope\":\"all\",\"scope\":\"x\"}")
                        .status())
                .isEqualTo(400);
        assertThat(as("by.coordinator")
                        .post(
                                "/api/items/2.3/delivery",
                                "{\"date\":\"2026-11-01\",\"evidence\":\"x\",\"evidence\":\"y\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void saysThatABodyIsOfNoKindThatIsRead() {
        Answer answer = as("by.coordinator").sendAs("text/plain", "/api/projects", "x");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().path("detail").asText()).contains("not of a kind that this address reads");
    }

    @Test
    void pagesGoOnWhereTheyStopped() {
        for (int made = 0; made < 5; made++) {
            world.itemDueIn(90);
        }
        Set<String> seen = new HashSet<>();
        String after = "";
        do {
            var page = as("reader").get("/api/items?limit=2" + after).json();
            page.path("items")
                    .forEach(item ->
                            assertThat(seen.add(item.path("number").asText())).isTrue());
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!after.isEmpty());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
        assertThat(as("reader").get("/api/items?limit=501").status()).isEqualTo(400);
        assertThat(as("reader").get("/api/items?status=lost").status()).isEqualTo(400);
    }

    @Test
    void explainsAFlagAndItsAbsence() {
        String item = world.itemDueIn(-8);
        var flag = as("reader").get("/api/flags?standing=true&subject=" + item).json();
        String id = flag.path("items").get(0).path("id").asText();
        var why = as("reader").get("/api/flags/" + id + "/why").json();
        assertThat(why.path("conditions").get(0).path("holds").asBoolean()).isTrue();
        String rule = "roadmap%20item%20long%20overdue";
        var whyNot =
                as("reader").get("/api/items/" + item + "/why-not?rule=" + rule).json();
        assertThat(whyNot.path("conditions").findValuesAsText("holds")).contains("false");
        assertThat(as("reader").get("/api/items/" + item + "/why-not?rule=none").status())
                .isEqualTo(404);
    }

    @Test
    void evaluatesEverythingForThoseWhoMay() {
        assertThat(as("reader").post("/api/evaluations", "{\"scope\": \"all\"}").status())
                .isEqualTo(403);
        Answer asked = as("by.coordinator").post("/api/evaluations", "{\"scope\": \"all\"}");
        assertThat(asked.status()).isEqualTo(202);
        String evaluation = path(asked);
        World.await(() -> as("by.coordinator")
                .get(evaluation)
                .json()
                .path("status")
                .asText()
                .equals("done"));
    }

    @Test
    void tellsWhichRulesAreLive() {
        var rules = as("rules").get("/api/rules").json();
        assertThat(rules.path("version").asInt()).isPositive();
        assertThat(rules.path("files").findValuesAsText("name")).contains("roadmap/overdue.drl");
    }

    @Test
    void showsEverybodyOnlyTheirOwnNotices() {
        world.itemDueIn(-8);
        as("by.coordinator").get("/api/notices").json().path("items").forEach(notice -> assertThat(
                        notice.path("recipient").asText())
                .isEqualTo("by.coordinator"));
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }

    private static String path(Answer created) {
        return created.location().substring(created.location().indexOf("/api/"));
    }

    private static String status(Answer answer) {
        return answer.json().path("status").asText();
    }
}
