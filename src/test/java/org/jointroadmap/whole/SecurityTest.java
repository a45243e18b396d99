package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointroadmap.party.People;
import org.jointroadmap.whole.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What nobody may do through the engine's interfaces, and how it is refused. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class SecurityTest {
    private static final String REST = "/engine-rest";
    private static final String TASKLIST = "/camunda/api/engine/engine/default";
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final String PROPOSAL = """
            {"lifecycle": "joint-production", "title": "Tractors in Ganja",
             "summary": "A first series of tractors, made from sets of parts in Ganja",
             "hsCodes": ["870193"], "partnerOrganisation": "Ganja Automobile Plant"}""";
    private static final String RECOMMENDED =
            "{\"variables\": {\"recommended\": {\"value\": \"yes\"}, \"grounds\": {\"value\": \"There is demand\"}}}";

    @Autowired
    World world;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/form", "/variables", "/form-variables", "/deployed-form", "/localVariables"})
    void theOtherSidesTaskIsNotThere(String part) {
        String task = "/task/" + ourTask() + part;
        assertThat(as("by.coordinator").get(REST + "/task").body()).contains("Assess the project");
        assertThat(as("az.coordinator").get(REST + task).status()).isEqualTo(404);
        assertThat(new Session(port, "az.coordinator").get(TASKLIST + task).status())
                .isEqualTo(404);
        assertThat(as("az.coordinator").get(REST + task).body())
                .isEqualTo(as("az.coordinator").get(REST + "/task/none" + part).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claim", "/unclaim", "/complete", "/submit-form"})
    void theOtherSidesDecisionIsNotOursToMake(String deed) {
        String task = "/task/" + ourTask() + deed;
        String body = deed.equals("/claim") ? claimBy("az.coordinator") : RECOMMENDED;
        assertThat(as("az.coordinator").post(REST + task, body).status()).isEqualTo(404);
        assertThat(new Session(port, "az.coordinator")
                        .post(TASKLIST + task, body)
                        .status())
                .isEqualTo(404);
    }

    /** The engine keeps one nonce for all readers: without our own, one reader's page blocks another's scripts. */
    @Test
    void everyPageOfTheTasklistLetsItsOwnScriptsRunHoweverManyReadAtOnce() {
        List<CompletableFuture<Void>> readers = IntStream.range(0, 4)
                .mapToObj(reader -> CompletableFuture.runAsync(() -> {
                    Session session = new Session(port, "by.coordinator");
                    for (int time = 0; time < 50; time++) {
                        Answer page = session.get("/camunda/app/tasklist/default/");
                        Matcher nonce = NONCE.matcher(page.policy());
                        assertThat(nonce.find()).as(page.policy()).isTrue();
                        assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
                    }
                }))
                .toList();
        assertThat(readers).allSatisfy(reader -> assertThat(reader).succeedsWithin(Duration.ofSeconds(60)));
    }

    @Test
    void nobodyClaimsForSomebodyElse() {
        String task = "/task/" + ourTask();
        Answer given = as("by.coordinator").post(REST + task + "/claim", claimBy("az.coordinator"));
        assertThat(given.status()).isEqualTo(403);
        assertThat(given.body()).contains("for yourself only");
        assertThat(as("by.coordinator").get(REST + task).json().path("assignee").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/attachment", "/attachment/a/data", "/comment", "/comment/c"})
    void attachmentsAndCommentsAreClosed(String part) {
        String task = "/task/" + ourTask() + part;
        assertThat(as("by.coordinator").get(REST + task).status()).isEqualTo(403);
        assertThat(new Session(port, "by.coordinator").get(TASKLIST + task).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/deployment/create",
                "/process-definition/key/joint-production/start",
                "/process-definition/key/joint-production/submit-form",
                "/message",
                "/signal",
                "/task/create",
                "/filter/create",
                "/user/create",
                "/authorization/create",
                "/modification/execute",
                "/migration/execute",
                "/external-task/fetchAndLock",
                "/condition",
            })
    void modelsProcessesAndRightsAreNotChangedFromOutside(String path) {
        for (String login : List.of("by.coordinator", "secretary", "admin")) {
            Client caller = login.equals("admin") ? new Client(port, login, Edges.ADMINISTRATORS_PASSWORD) : as(login);
            assertThat(caller.post(REST + path, "{}").status()).as(login).isEqualTo(403);
        }
        assertThat(new Session(port, "by.coordinator")
                        .post(TASKLIST + path, "{}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dueAfterExpression\": \"${1+1}\"}",
                "{\"orQueries\": [{\"dueAfterExpression\": \"${1+1}\"}]}",
                "{\"orQueries\": [{\"assigneeExpression\": \"${runtimeService}\"}]}",
            })
    void aQueryRunsNoCode(String query) {
        String filter = as("by.coordinator")
                .get(REST + "/filter")
                .json()
                .path(0)
                .path("id")
                .asText();
        for (String path : List.of("/task", "/task/count", "/filter/" + filter + "/list")) {
            assertRefusedQuietly(as("by.coordinator").post(REST + path, query));
            assertRefusedQuietly(new Session(port, "by.coordinator").post(TASKLIST + path, query));
        }
    }

    private static void assertRefusedQuietly(Answer answer) {
        assertThat(answer.status()).isIn(400, 403);
        assertThat(answer.body()).doesNotContain("${", "org.camunda", "Exception", "TaskQuery");
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/auth/user/default/login/tasklist",
        "/camunda/app/admin/default/setup/",
    })
    void nobodySetsUpAnAdministratorOrLogsInPastUs(String path) {
        assertThat(new Session(port, "by.coordinator").post(path, "{}").status())
                .isEqualTo(403);
        assertThat(new Client(port, "admin", "wrong").post(path, "{}").status()).isIn(302, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {REST + "/task", REST + "/version", TASKLIST + "/task", "/api/items"})
    void nobodyComesInWithoutPassword(String path) {
        assertThat(new Client(port, "by.coordinator", "wrong").get(path).status())
                .isEqualTo(401);
        assertThat(new Client(port, "", "").get(path).status()).isEqualTo(401);
    }

    @Test
    void whatTheFormDoesNotAskIsRefusedByName() {
        String task = claimed();
        String forged = RECOMMENDED.replace("\"grounds\"", "\"complete\": {\"value\": true}, \"grounds\"");
        for (String way : List.of("/complete", "/submit-form")) {
            Answer answer = as("by.coordinator").post(task + way, forged);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("errors").path(0).path("field").asText())
                    .isEqualTo("complete");
        }
        Answer empty = as("by.coordinator").post(task + "/complete", "{\"variables\": {}}");
        assertThat(empty.json().path("errors").findValuesAsText("field")).containsExactly("recommended", "grounds");
    }

    @Test
    void aCompletedTaskIsGone() {
        String task = claimed();
        assertThat(as("by.coordinator").post(task + "/complete", RECOMMENDED).status())
                .isEqualTo(204);
        Answer again = as("by.coordinator").post(task + "/complete", RECOMMENDED);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.body()).contains("completed by somebody else");
        for (String part : List.of("", "/form", "/variables", "/form-variables", "/deployed-form")) {
            assertThat(as("by.coordinator").get(task + part).status()).as(part).isEqualTo(404);
        }
    }

    /** Repeated, since who loses does so sooner or later on the engine's way. */
    @RepeatedTest(20)
    void ofManyCompletionsAtOnceOneCounts() {
        String task = claimed();
        List<Answer> answers = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> as("by.coordinator").post(task + "/complete", RECOMMENDED)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 204)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(404, 409))
                .allSatisfy(answer -> assertThat(answer.body()).containsAnyOf("somebody else", "Somebody else"));
    }

    @RepeatedTest(20)
    void whoeverClaimsSeveralTimesAtOnceBreaksNothing() {
        String task = REST + "/task/" + ourTask();
        List<Answer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> as("by.coordinator").post(task + "/claim", "{\"userId\": \"by.coordinator\"}")))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).anySatisfy(answer -> assertThat(answer.status()).isEqualTo(204));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(204, 409));
    }

    /** Whether the person exists or not, and wherever it is tried. */
    @ParameterizedTest
    @ValueSource(strings = {"az.deputy", "no.deputy"})
    void afterTenWrongPasswordsOneHasToWait(String login) {
        for (int wrong = 0; wrong < 10; wrong++) {
            assertThat(new Client(port, login, "wrong").get("/api/me").status()).isEqualTo(401);
        }
        for (String path : List.of("/api/me", REST + "/task")) {
            Answer answer = as(login).get(path);
            assertThat(answer.status()).as(path).isEqualTo(429);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(Integer.parseInt(answer.retryAfter())).isBetween(1, 60);
        }
        Answer page = Session.signIn(port, login);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.retryAfter()).isNotEmpty();
        assertThat(page.body()).contains("Wait a minute").contains("name=\"username\"");
        assertThat(as("az.coordinator").get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void theLoginPageKeepsTheNameAfterAWrongPassword() {
        String again = "/login?error&username=by.head";
        assertThat(Session.signIn(port, "by.head", "wrong").location()).endsWith(again);
        assertThat(as("by.head").get(again).body()).contains("value=\"by.head\"");
        assertThat(Session.signIn(port, "\"><script>", "wrong").location()).endsWith("/login?error");
    }

    /** Cockpit counts these too, so their tables have to be there. */
    @ParameterizedTest
    @ValueSource(strings = {"/history/decision-instance/count", "/case-instance/count", "/history/case-instance/count"})
    void anAdministratorCountsWhatTheEngineKnows(String path) {
        Client administrator = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        assertThat(administrator.get(REST + path).status()).isEqualTo(200);
        assertThat(as("by.coordinator").get(REST + path).status()).isEqualTo(403);
    }

    @Test
    void anOpenSessionEndsWithItsPasswordOrAccess() {
        Session own = new Session(port, "reader");
        Session other = new Session(port, "reader");
        people.setPassword("reader", "another dozen");
        assertThat(other.get("/roadmap").status()).isEqualTo(302);
        assertThat(own.get(TASKLIST + "/task").status()).isEqualTo(401);
        people.setPassword("reader", "sample");
        Session closed = new Session(port, "reader");
        assertThat(closed.get("/roadmap").status()).isEqualTo(200);
        people.setActive("reader", false);
        assertThat(closed.get("/roadmap").status()).isEqualTo(302);
        people.setActive("reader", true);
    }

    /** A task of Belarus alone: the proposer's assessment of a new project. */
    private String ourTask() {
        String location = as("by.coordinator").post("/api/projects", PROPOSAL).location();
        String project = location.substring(location.lastIndexOf('/') + 1);
        String query = "{\"taskDefinitionKey\": \"assess-by-proposer\", \"taskVariables\": "
                + "[{\"name\": \"projectId\", \"operator\": \"eq\", \"value\": \"" + project + "\"}]}";
        return as("by.coordinator")
                .post(REST + "/task", query)
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    private String claimed() {
        String task = REST + "/task/" + ourTask();
        assertThat(as("by.coordinator")
                        .post(task + "/claim", claimBy("by.coordinator"))
                        .status())
                .isEqualTo(204);
        return task;
    }

    private static String claimBy(String login) {
        return "{\"userId\": \"" + login + "\"}";
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
