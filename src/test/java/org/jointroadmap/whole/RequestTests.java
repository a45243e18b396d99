package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another date, splitting, merging, dropping and other owners take a reason and the other side's key. */
@WholeApplicationTest
abstract class RequestTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void theOldDateCountsUntilBothKeysAreTurned() {
        String number = world.itemDueIn(30);
        String path = "/api/items/" + number;
        String was = get(path).path("due").path("date").asText();
        String later = LocalDate.now(clock).plusDays(120).toString();
        Client.Answer asked = moved("by.coordinator", path, later);
        assertThat(asked.status()).isEqualTo(202);
        String request = asked.location();
        assertThat(request).startsWith("/api/date-requests/");
        assertThat(get(request).path("status").asText()).isEqualTo("asked");
        assertThat(get(request).path("item").asText()).isEqualTo(number);
        assertThat(get(request).path("due").asText()).isEqualTo(later);
        assertThat(get(path).path("waiting").path("for").asText()).isEqualTo("BLR");
        assertThat(decide("by.coordinator", request, true).status()).isEqualTo(403);
        assertThat(decide("reader-of-nothing", request, true).status()).isEqualTo(401);
        assertThat(decide("az.coordinator", request, true).status()).isEqualTo(409);
        assertThat(moved("by.coordinator", path, later).status()).isEqualTo(409);

        assertThat(decide("by.head", request, true).json().path("status").asText())
                .isEqualTo("confirmed");
        assertThat(get(path).path("due").path("date").asText()).isEqualTo(was);
        assertThat(decide("by.head", request, true).status()).isEqualTo(409);
        assertThat(decide("az.coordinator", request, true).json().path("status").asText())
                .isEqualTo("accepted");
        JsonNode item = get(path);
        assertThat(item.path("due").path("date").asText()).isEqualTo(later);
        assertThat(item.path("nextDue").asText()).isEqualTo(later);
        assertThat(item.path("firstDue").asText()).isEqualTo(was);
        assertThat(item.path("dueMoves").asInt()).isEqualTo(1);
        assertThat(item.path("daysMoved").asInt()).isEqualTo(90);
        assertThat(item.path("waiting").isNull()).isTrue();
        assertThat(world.open(Subject.item(number))).isEmpty();
        World.await(() -> !world.lettersTo("by.coordinator", number).isEmpty()
                && !world.lettersTo("az.coordinator", number).isEmpty());
    }

    @Test
    void theTasklistTurnsTheSameKeys() {
        String number = world.itemDueIn(30);
        String path = "/api/items/" + number;
        String later = LocalDate.now(clock).plusDays(60).toString();
        String request = moved("by.coordinator", path, later).location();
        complete(number, "by.head", Map.of("accepted", "yes"));
        assertThat(get(request).path("status").asText()).isEqualTo("confirmed");
        complete(number, "az.coordinator", Map.of("accepted", "no", "remark", "It is too late"));
        assertThat(get(request).path("status").asText()).isEqualTo("refused");
        assertThat(get(request).path("remark").asText()).isEqualTo("It is too late");
        assertThat(get(path).path("dueMoves").asInt()).isZero();
        assertThat(world.open(Subject.item(number))).isEmpty();
        assertThat(moved("by.head", path, later).status()).isEqualTo(202);
        complete(number, "az.coordinator", Map.of("accepted", "yes"));
        assertThat(get(path).path("due").path("date").asText()).isEqualTo(later);
    }

    @Test
    void theHeadRefusesWhatItsOwnSideAsks() {
        String number = world.itemDueIn(30);
        String request =
                moved("by.coordinator", "/api/items/" + number, "2027-08-02").location();
        assertThat(decide("by.head", request, false).status()).isEqualTo(422);
        complete(number, "by.head", Map.of("accepted", "no", "remark", "We keep our word"));
        assertThat(get(request).path("status").asText()).isEqualTo("refused");
        assertThat(world.open(Subject.item(number))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "by.coordinator, 2027-03-01, , 422, reason",
        "secretary, 2027-03-01, , 422, reason",
        "by.coordinator, someday soon, A good reason, 422, dueText",
        "az.coordinator, 2027-03-01, A good reason, 403, ",
    })
    void aMoveTakesAReasonAndADay(String login, String due, String reason, int status, String field) {
        String path = "/api/items/" + world.itemDueIn(30);
        Client client = as(login);
        String body =
                "{\"dueText\": \"" + due + "\"" + (reason == null ? "" : ", \"reason\": \"" + reason + "\"") + "}";
        Client.Answer answer = client.patch(path, body, client.seen(path));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("errors").path(0).path("field").asText(""))
                .isEqualTo(field == null ? "" : field);
    }

    @Test
    void theSameDayInOtherWordsIsNoMove() {
        String path = "/api/items/" + world.itemDueOn("2027-03-01", 0);
        Client client = as("by.coordinator");
        int seen = get(path).path("version").asInt();
        Client.Answer answer = client.patch(path, "{\"dueText\": \"до 1 марта 2027 г.\"}", client.seen(path));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("version").asInt()).isGreaterThan(seen);
        assertThat(answer.json().path("due").path("text").asText()).isEqualTo("до 1 марта 2027 г.");
        assertThat(answer.json().path("dueMoves").asInt()).isZero();
    }

    @Test
    void aDayIsNotGivenUpWithoutTheOtherSide() {
        String path = "/api/items/" + world.itemDueOn("2027-03-01", 0);
        Client client = as("by.coordinator");
        assertThat(client.patch(path, "{\"dueText\": \"постоянно\", \"reason\": \"So\"}", client.seen(path))
                        .status())
                .isEqualTo(202);
        assertThat(get(path).path("due").path("date").asText()).isEqualTo("2027-03-01");
    }

    @Test
    void theSecretariatCorrectsASlipAtOnce() {
        String number = world.itemDueOn("2027-03-01", 0);
        String path = "/api/items/" + number;
        Client client = as("secretary");
        Client.Answer answer =
                client.patch(path, "{\"dueText\": \"2027-04-01\", \"reason\": \"A slip\"}", client.seen(path));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("daysMoved").asInt()).isEqualTo(31);
        World.await(() -> !world.lettersTo("by.coordinator", number).isEmpty()
                && !world.lettersTo("az.coordinator", number).isEmpty());
    }

    @Test
    void theSecretariatEntersAnItem() {
        String number = "8." + NUMBER.incrementAndGet();
        Client.Answer answer = as("secretary").post("/api/items", draft(number, "someday soon"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        answer = as("secretary").post("/api/items", draft(number, "до 1 декабря 2027 г."));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.location()).isEqualTo("/api/items/" + number);
        JsonNode item = get("/api/items/" + number);
        assertThat(item.path("titles").path("ru").asText()).isEqualTo("Линия сборки");
        assertThat(item.path("titles").path("en").asText()).isEqualTo("An assembly line");
        assertThat(item.path("priority").asText()).isEqualTo("high");
        assertThat(item.path("expectsProject").asBoolean()).isTrue();
        assertThat(item.path("section").asText()).isEqualTo("Industry");
        assertThat(item.path("owners").path(0).path("organisation").asText()).isEqualTo("Plant of " + number);
        assertThat(item.path("owners").path(0).path("lead").asBoolean()).isTrue();
        assertThat(as("secretary")
                        .post("/api/items", draft(number, "до 1 декабря 2027 г."))
                        .status())
                .isEqualTo(422);
        assertThat(as("by.coordinator")
                        .post("/api/items", draft(number + ".1", "2027-01-01"))
                        .status())
                .isEqualTo(403);
        assertThat(page("/items/" + number)).contains("Plant of " + number);
    }

    @Test
    void oneItemBecomesTwoAndTwoBecomeOne() {
        String number = world.itemDueIn(50);
        String other = number + ".1";
        Client.Answer asked = as("by.head").post("/api/items/" + number + "/split", """
                {"reason": "Two plants", "into": [{"number": "%s", "title": "The first part"},
                    {"number": "%s", "title": "The second part"}]}
                """.formatted(number, other));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(as("by.coordinator").get("/api/items/" + other).status()).isEqualTo(404);
        assertThat(decide("az.head", asked.location(), true).status()).isEqualTo(200);
        assertThat(get("/api/items/" + number).path("title").asText()).isEqualTo("The first part");
        assertThat(get("/api/items/" + other).path("title").asText()).isEqualTo("The second part");
        assertThat(get("/api/items/" + other).path("owners").size()).isEqualTo(2);

        String project =
                as("by.coordinator").post("/api/projects", """
                        {"lifecycle": "joint-production", "title": "A line of machines", "item": "%s",
                         "summary": "A series of machines that both sides make together in one plant."}
                        """.formatted(other)).location();
        asked = as("by.head").post("/api/items/" + number + "/merge", """
                {"reason": "One plant after all", "with": ["%s"], "as": {"title": "The whole"}}
                """.formatted(other));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(decide("az.head", asked.location(), true).status()).isEqualTo(200);
        assertThat(get("/api/items/" + number).path("title").asText()).isEqualTo("The whole");
        assertThat(get(project).path("item").asText()).isEqualTo(number);
        assertThat(get("/api/items/" + other).path("status").asText()).isEqualTo("withdrawn");
    }

    @Test
    void whatIsRenumberedKeepsItsFlagsAndHistory() {
        String number = world.itemDueIn(-20);
        assertThat(get("/api/items/" + number).path("flags")).isNotEmpty();
        String renamed = number + ".a1";
        Client.Answer asked =
                as("by.head").post("/api/items/" + number + "/split", """
                {"reason": "Two plants", "into": [{"number": "%s"}, {"number": "%s"}]}
                """.formatted(renamed, number + ".b2"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(decide("az.head", asked.location(), true).status()).isEqualTo(200);
        JsonNode item = get("/api/items/" + renamed);
        assertThat(item.path("flags")).isNotEmpty();
        assertThat(item.path("flags").path(0).path("subject").path("id").asText())
                .isEqualTo(renamed);
        assertThat(get("/api/flags?standing=true&subject=" + renamed).path("items"))
                .isNotEmpty();
        assertThat(page("/items/" + renamed)).contains(renamed);
        assertThat(page("/flags")).contains("/items/" + renamed);
        assertThat(world.open(Subject.item(number))).isNotEmpty();
    }

    @Test
    void aDroppedItemIsOffTheRoadmapAndItsNumberIsFree() {
        String number = world.itemDueIn(-20);
        Client.Answer asked = as("by.head").post("/api/items/" + number + "/drop", "{\"reason\": \"Nobody needs it\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(as("by.head").post("/api/items/" + number + "/drop", "{}").status())
                .isEqualTo(409);
        complete(number, "az.coordinator", Map.of("accepted", "yes"));
        JsonNode item = get("/api/items/" + number);
        assertThat(item.path("status").asText()).isEqualTo("withdrawn");
        assertThat(item.path("flags")).isEmpty();
        assertThat(as("secretary")
                        .post("/api/items", draft(number, "2027-01-01"))
                        .status())
                .isEqualTo(201);
        assertThat(get("/api/items/" + number).path("status").asText()).isEqualTo("open");
    }

    @Test
    void othersAnswerForItOnceBothSidesAgree() {
        String number = world.itemDueIn(50);
        Client.Answer asked = as("by.head").post("/api/items/" + number + "/owners", """
                {"reason": "A new ministry", "owners": [{"side": "BLR", "organisation": "New ministry of %s", "lead": true}]}
                """.formatted(number));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(decide("az.head", asked.location(), true).status()).isEqualTo(200);
        assertThat(get("/api/items/" + number)
                        .path("owners")
                        .path(0)
                        .path("organisation")
                        .asText())
                .isEqualTo("New ministry of " + number);
    }

    @Test
    void ofSeveralDecisionsAtOnceOneCounts() {
        for (int round = 0; round < 3; round++) {
            String number = world.itemDueIn(30);
            String path = "/api/items/" + number;
            String later = LocalDate.now(clock).plusDays(90).toString();
            String request = moved("by.head", path, later).location();
            List<Integer> answers = Stream.of(true, false, true, false)
                    .map(accepted -> CompletableFuture.supplyAsync(() -> as(accepted ? "az.head" : "az.coordinator")
                            .post(request + "/decision", "{\"accepted\": " + accepted + ", \"remark\": \"So\"}")
                            .status()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 409, 409, 409);
            boolean accepted = get(request).path("status").asText().equals("accepted");
            assertThat(get(path).path("due").path("date").asText().equals(later))
                    .isEqualTo(accepted);
        }
    }

    @Test
    void whatWasDeliveredMeanwhileIsNotDropped() {
        String number = world.itemDueIn(3);
        String path = "/api/items/" + number;
        String request = as("by.head")
                .post(path + "/drop", "{\"reason\": \"Nobody needs it\"}")
                .location();
        String claim = "{\"date\": \"" + LocalDate.now(clock) + "\", \"evidence\": \"Act 12\"}";
        assertThat(as("by.coordinator").change(path, "/delivery", claim).status())
                .isEqualTo(200);
        assertThat(as("az.coordinator")
                        .change(path, "/acceptance", "{\"accepted\": true}")
                        .status())
                .isEqualTo(200);
        assertThat(decide("az.head", request, true).status()).isEqualTo(409);
        assertThat(get(path).path("status").asText()).isEqualTo("delivered");
    }

    @Test
    void aNumberThatNobodyCanTellFromAnotherIsTaken() {
        String number = "8." + NUMBER.incrementAndGet();
        assertThat(as("secretary")
                        .post("/api/items", draft(number, "2027-01-01"))
                        .status())
                .isEqualTo(201);
        String alike = number.replace("8.", "8.0");
        assertThat(as("secretary")
                        .post("/api/items", draft(alike, "2027-01-01"))
                        .status())
                .isEqualTo(422);
        String parts = """
                {"reason": "Two", "into": [{"number": "%s.1"}, {"number": "%s.01"}]}
                """.formatted(number, number);
        assertThat(as("secretary")
                        .post("/api/items/" + number + "/split", parts)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void ofOneNumberEnteredSeveralTimesAtOnceOneIsTaken() {
        String number = "8." + NUMBER.incrementAndGet();
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> as("secretary")
                        .post("/api/items", draft(number, "2027-01-01"))
                        .status()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 422, 422, 422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/split | {\"reason\": \"So\", \"into\": [null, null]}",
                "/merge | {\"reason\": \"So\", \"with\": [null], \"as\": {}}",
                "/owners | {\"reason\": \"So\", \"owners\": [null]}",
            })
    void nothingInAListIsRefused(String what, String body) {
        assertThat(as("by.head")
                        .post("/api/items/" + world.itemDueIn(30) + what, body)
                        .status())
                .isEqualTo(422);
    }

    private static String draft(String number, String due) {
        return """
                {"number": "%s", "title": "Линия сборки", "expectedResult": "Линия", "dueText": "%s", "section": "Industry",
                 "priority": "high", "expectsProject": true, "language": "ru", "titles": {"en": "An assembly line"},
                 "owners": [{"side": "AZE", "organisation": "Ministry of AZE", "lead": false},
                            {"side": "BLR", "organisation": "Plant of %s", "lead": true}]}
                """.formatted(number, due, number);
    }

    private void complete(String number, String login, Map<String, Object> answers) {
        List<OpenTask> open = tasks.about(Subject.item(number), world.person(login)).stream()
                .filter(task -> task.name().toLowerCase().contains("request"))
                .toList();
        assertThat(open).hasSize(1);
        tasks.complete(open.get(0).id(), world.person(login), answers);
    }

    private Client.Answer moved(String login, String path, String due) {
        Client client = as(login);
        return client.patch(
                path, "{\"dueText\": \"" + due + "\", \"reason\": \"The plant is rebuilt\"}", client.seen(path));
    }

    private Client.Answer decide(String login, String request, boolean accepted) {
        return as(login).post(request + "/decision", "{\"accepted\": " + accepted + "}");
    }

    private JsonNode get(String path) {
        return as("by.coordinator").get(path).json();
    }

    private String page(String path) {
        return new Session(port, "by.coordinator").get(path).body();
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
