package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A share is claimed and accepted, what is left keeps its date or gets a cure term, an acceptance is taken back by two keys. */
@WholeApplicationTest
abstract class ShareTests {
    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void acceptedSharesAddUpToTheWhole() {
        String number = world.itemDueIn(30);
        String path = "/api/items/" + number;
        assertThat(claim(path, "50", "5 of 10 fire trucks").status()).isEqualTo(200);
        JsonNode claimed = get(path);
        assertThat(claimed.path("status").asText()).isEqualTo("claimed");
        assertThat(claimed.path("deliveries").path(0).path("accepted").isNull()).isTrue();
        accept(path);
        JsonNode half = get(path);
        assertThat(half.path("status").asText()).isEqualTo("open");
        assertThat(half.path("deliveredShare").asInt()).isEqualTo(50);
        assertThat(half.path("delivered").isNull()).isTrue();
        assertThat(half.path("nextDue").asText())
                .isEqualTo(half.path("due").path("date").asText());
        JsonNode first = half.path("deliveries").path(0);
        assertThat(first.path("share").asInt()).isEqualTo(50);
        assertThat(first.path("what").asText()).isEqualTo("5 of 10 fire trucks");
        assertThat(first.path("claimedBy").asText()).isEqualTo("by.coordinator");
        assertThat(first.path("acceptedBy").asText()).isEqualTo("az.coordinator");
        assertThat(first.path("accepted").asBoolean()).isTrue();
        Client.Answer tooMuch = claim(path, "51", "");
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(field(tooMuch)).isEqualTo("share");
        assertThat(claim(path, "20", "").status()).isEqualTo(200);
        accept(path);
        assertThat(claim(path, null, "").status()).isEqualTo(200);
        assertThat(get(path).path("deliveries").path(2).path("share").asInt()).isEqualTo(30);
        accept(path);
        JsonNode whole = get(path);
        assertThat(whole.path("status").asText()).isEqualTo("delivered");
        assertThat(whole.path("deliveredShare").asInt()).isEqualTo(100);
        World.await(() -> !world.lettersTo("by.coordinator", number).isEmpty());
        assertThat(page("/items/" + number)).contains("5 of 10 fire trucks", "50 %", "30 %");
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "100, 422", "100.5, 422", "-3, 422", "1e3, 422", "0.5, 422", "\"half\", 400", "50.0, 200"})
    void aShareIsAWholePercentage(String share, int status) {
        Client.Answer answer = claim("/api/items/" + world.itemDueIn(30), share, "");
        assertThat(answer.status()).isEqualTo(status);
        if (status == 422) {
            assertThat(field(answer)).isEqualTo("share");
        }
    }

    @Test
    void whatIsLeftStaysLate() {
        String number = world.itemDueIn(-20);
        String path = "/api/items/" + number;
        int late = get(path).path("workingDaysLate").asInt();
        assertThat(claim(path, "10", "").status()).isEqualTo(200);
        assertThat(get(path).path("workingDaysLate").asInt()).isEqualTo(late);
        assertThat(get(path).path("flags")).isNotEmpty();
        accept(path);
        assertThat(get(path).path("workingDaysLate").asInt()).isEqualTo(late);
        assertThat(get(path).path("flags")).isNotEmpty();
    }

    @Test
    void whatIsLeftGetsACureTermByBothKeys() {
        String number = world.itemDueIn(-20);
        String path = "/api/items/" + number;
        String promised = get(path).path("nextDue").asText();
        String until = LocalDate.now(clock).plusDays(60).toString();
        assertThat(cure("by.coordinator", path, until).status()).isEqualTo(409);
        assertThat(claim(path, "50", "").status()).isEqualTo(200);
        accept(path);
        assertThat(cure("az.coordinator", path, until).status()).isEqualTo(403);
        assertThat(field(cure("by.coordinator", path, LocalDate.now(clock).toString())))
                .isEqualTo("until");
        Client.Answer asked = cure("by.coordinator", path, until);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(asked.json().path("kind").asText()).isEqualTo("cure");
        complete(number, "by.head", Map.of("accepted", "yes"));
        assertThat(get(path).path("nextDue").asText()).isEqualTo(promised);
        complete(number, "az.coordinator", Map.of("accepted", "yes"));
        JsonNode cured = get(path);
        assertThat(cured.path("nextDue").asText()).isEqualTo(until);
        assertThat(cured.path("cureTerm").path("until").asText()).isEqualTo(until);
        assertThat(cured.path("cureTerm").path("promised").asText()).isEqualTo(promised);
        assertThat(cured.path("firstDue").asText()).isEqualTo(promised);
        assertThat(cured.path("due").path("date").asText()).isEqualTo(promised);
        assertThat(cured.path("dueMoves").asInt()).isZero();
        assertThat(cured.path("daysMoved").asInt()).isZero();
        assertThat(cured.path("workingDaysLate").asInt()).isZero();
        assertThat(cured.path("flags").findValuesAsText("rule")).noneMatch(rule -> rule.contains("overdue"));
        assertThat(page("/items/" + number)).contains("Cure term for what is left");
        assertThat(claim(path, null, "").status()).isEqualTo(200);
        accept(path);
        assertThat(get(path).path("status").asText()).isEqualTo("delivered");
    }

    @Test
    void anAcceptanceIsTakenBackByTwoKeysAndTheLadderBeginsAnew() {
        String number = world.itemDueIn(-20);
        String path = "/api/items/" + number;
        assertThat(claim(path, null, "").status()).isEqualTo(200);
        assertThat(takeBack("az.coordinator", path, null).status()).isEqualTo(409);
        accept(path);
        assertThat(get(path).path("flags")).isEmpty();
        assertThat(takeBack("by.coordinator", path, null).status()).isEqualTo(403);
        assertThat(takeBack("secretary", path, null).status()).isEqualTo(403);
        assertThat(as("az.coordinator")
                        .post(path + "/acceptance-withdrawal", "{}")
                        .status())
                .isEqualTo(422);
        Client.Answer asked = takeBack("az.coordinator", path, null);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(get(path).path("waiting").path("for").asText()).isEqualTo("AZE");
        assertThat(get(path).path("status").asText()).isEqualTo("delivered");
        complete(number, "az.head", Map.of("accepted", "yes"));
        assertThat(get(path).path("waiting").path("for").asText()).isEqualTo("BLR");
        assertThat(decide("az.coordinator", asked.location(), true).status()).isEqualTo(403);
        complete(number, "by.coordinator", Map.of("accepted", "yes"));
        JsonNode open = get(path);
        assertThat(open.path("status").asText()).isEqualTo("open");
        assertThat(open.path("deliveredShare").asInt()).isZero();
        assertThat(open.path("delivered").isNull()).isTrue();
        assertThat(open.path("workingDaysLate").asInt()).isPositive();
        assertThat(open.path("flags")).isNotEmpty();
        assertThat(open.path("deliveries").path(0).path("status").asText()).isEqualTo("taken-back");
        assertThat(open.path("deliveries").path(0).path("accepted").asBoolean(true))
                .isFalse();
        assertThat(jdbc.sql("SELECT level FROM escalation WHERE subject_id = ? AND running")
                        .param(number)
                        .query(String.class)
                        .list())
                .containsExactly("COORDINATOR");
        World.await(() -> letters("by.coordinator", number).anyMatch(text -> text.contains("take the acceptance back"))
                && letters("az.coordinator", number).anyMatch(text -> text.contains("take the acceptance back")));
        assertThat(claim(path, null, "").status()).isEqualTo(200);
        accept(path);
        assertThat(get(path).path("status").asText()).isEqualTo("delivered");
    }

    @Test
    void oneShareIsTakenBackOutOfTwo() {
        String path = "/api/items/" + world.itemDueIn(30);
        assertThat(claim(path, "40", "").status()).isEqualTo(200);
        accept(path);
        assertThat(claim(path, null, "").status()).isEqualTo(200);
        accept(path);
        long first = get(path).path("deliveries").path(0).path("id").asLong();
        assertThat(takeBack("az.head", path, 999_999_999L).status()).isEqualTo(422);
        Client.Answer asked = takeBack("az.head", path, first);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(decide("by.coordinator", asked.location(), true).status()).isEqualTo(200);
        JsonNode item = get(path);
        assertThat(item.path("status").asText()).isEqualTo("open");
        assertThat(item.path("deliveredShare").asInt()).isEqualTo(60);
        assertThat(takeBack("az.head", path, first).status()).isEqualTo(409);
    }

    @Test
    void sharesOfWhatComesBackBelongToOneTime() {
        String path = "/api/items/" + world.itemDueOn("ежемесячно до 10 числа", 0);
        LocalDate first = LocalDate.parse(get(path).path("nextDue").asText());
        assertThat(claim(path, "60", "").status()).isEqualTo(200);
        accept(path);
        assertThat(get(path).path("nextDue").asText()).isEqualTo(first.toString());
        Client.Answer asked = cure("by.head", path, first.plusDays(45).toString());
        assertThat(decide("az.head", asked.location(), true).status()).isEqualTo(200);
        assertThat(claim(path, null, "").status()).isEqualTo(200);
        accept(path);
        JsonNode next = get(path);
        assertThat(next.path("nextDue").asText()).isEqualTo(first.plusMonths(1).toString());
        assertThat(next.path("deliveredShare").asInt()).isZero();
        assertThat(next.path("cureTerm").isNull()).isTrue();
        asked = takeBack("az.head", path, null);
        assertThat(decide("by.coordinator", asked.location(), true).status()).isEqualTo(200);
        JsonNode back = get(path);
        assertThat(back.path("deliveredShare").asInt()).isEqualTo(60);
        assertThat(back.path("nextDue").asText()).isEqualTo(first.plusDays(45).toString());
        assertThat(back.path("cureTerm").path("promised").asText()).isEqualTo(first.toString());
        assertThat(claim(path, "40", "").status()).isEqualTo(200);
        accept(path);
        assertThat(get(path).path("nextDue").asText())
                .isEqualTo(first.plusMonths(1).toString());
    }

    @Test
    void theTaskSaysThatItIsAShare() {
        String number = world.itemDueIn(30);
        assertThat(claim("/api/items/" + number, "25", "2 of 8").status()).isEqualTo(200);
        OpenTask task = tasks.about(Subject.item(number), world.person("az.coordinator"))
                .get(0);
        assertThat(task.name()).contains("Accept 25 % of the item");
        World.await(() ->
                letters("az.coordinator", number).anyMatch(text -> text.contains("Accept 25 % of the item or say")));
        assertThat(page("/items/" + number))
                .contains("Accept 25 % of the item or say")
                .doesNotContain("Принять исполнение");
        assertThat(String.valueOf(engine.getVariable(task.id(), "delivered")))
                .contains("25 % of the whole; 0 % was accepted before: 2 of 8");
        tasks.complete(task.id(), world.person("az.coordinator"), Map.of("accepted", "yes"));
        assertThat(get("/api/items/" + number).path("deliveredShare").asInt()).isEqualTo(25);
        assertThat(world.open(Subject.item(number))).isEmpty();
    }

    @Test
    void ofTwoAcceptancesAtOnceOneCounts() {
        String path = "/api/items/" + world.itemDueIn(30);
        assertThat(claim(path, "60", "").status()).isEqualTo(200);
        String[] seen = as("az.head").seen(path);
        List<Integer> statuses = Stream.of("az.coordinator", "az.head", "az.cochair")
                .map(login -> CompletableFuture.supplyAsync(() -> as(login)
                        .post(path + "/acceptance", "{\"accepted\": true}", seen)
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 412, 412);
        assertThat(get(path).path("deliveredShare").asInt()).isEqualTo(60);
    }

    /** Whatever is claimed, accepted, sent back and taken back, what is accepted adds up and is never more than the whole. */
    @Test
    void noMoreThanTheWholeIsEverAccepted() {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            String path = "/api/items/" + world.itemDueIn(30);
            for (int step = 0; step < 25; step++) {
                switch (random.nextInt(4)) {
                    case 0 -> claim(path, String.valueOf(1 + random.nextInt(99)), "");
                    case 1 -> claim(path, random.nextBoolean() ? null : "99", "");
                    case 2 ->
                        as("az.head")
                                .change(
                                        path,
                                        "/acceptance",
                                        "{\"accepted\": " + (random.nextInt(4) > 0) + ", \"remark\": \"So\"}");
                    default -> {
                        Client.Answer asked = takeBack("az.head", path, null);
                        if (asked.status() == 202) {
                            decide("by.coordinator", asked.location(), random.nextBoolean());
                        }
                    }
                }
                JsonNode item = get(path);
                int accepted = 0;
                for (JsonNode delivery : item.path("deliveries")) {
                    accepted += delivery.path("accepted").asBoolean()
                            ? delivery.path("share").asInt()
                            : 0;
                }
                assertThat(item.path("deliveredShare").asInt())
                        .isEqualTo(accepted)
                        .isBetween(0, 100);
                assertThat(item.path("status").asText().equals("delivered")).isEqualTo(accepted == 100);
            }
        }
    }

    private Client.Answer claim(String path, String share, String what) {
        return as("by.coordinator").change(path, "/delivery", """
                {"date": "%s", "evidence": "Act 12", "what": "%s"%s}
                """.formatted(
                        LocalDate.now(clock), what, share == null ? "" : ", \"share\": " + share));
    }

    private void accept(String path) {
        assertThat(as("az.coordinator")
                        .change(path, "/acceptance", "{\"accepted\": true}")
                        .status())
                .isEqualTo(200);
    }

    private Client.Answer cure(String login, String path, String until) {
        return as(login)
                .post(path + "/cure-term", "{\"until\": \"" + until + "\", \"reason\": \"The plant is rebuilt\"}");
    }

    private Client.Answer takeBack(String login, String path, Long delivery) {
        return as(login).post(path + "/acceptance-withdrawal", """
                {"reason": "The trucks do not start"%s}
                """.formatted(
                        delivery == null ? "" : ", \"delivery\": " + delivery));
    }

    private Client.Answer decide(String login, String request, boolean accepted) {
        return as(login).post(request + "/decision", "{\"accepted\": " + accepted + ", \"remark\": \"So\"}");
    }

    private void complete(String number, String login, Map<String, Object> answers) {
        List<OpenTask> open = tasks.about(Subject.item(number), world.person(login)).stream()
                .filter(task -> task.name().toLowerCase().contains("request"))
                .toList();
        assertThat(open).hasSize(1);
        tasks.complete(open.get(0).id(), world.person(login), answers);
    }

    private Stream<String> letters(String login, String number) {
        return world.lettersTo(login, number).stream().map(Letters::text);
    }

    private static String field(Client.Answer answer) {
        return answer.json().path("errors").path(0).path("field").asText();
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
