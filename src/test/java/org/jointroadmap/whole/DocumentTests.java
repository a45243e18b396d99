package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.jointroadmap.document.WordFile;
import org.jointroadmap.whole.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a document of Word to items that are watched, and back. */
@WholeApplicationTest
abstract class DocumentTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String IMPORTS = "/api/roadmap/imports";
    private static final String BOTH = "Минпром Республики Беларусь; Министерство экономики Азербайджанской Республики";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private Client secretary;
    private String section;

    @BeforeEach
    void afresh() {
        world.peopled();
        secretary = new Client(port, "secretary", "sample");
        section = "D" + NUMBER.incrementAndGet() + "x";
    }

    @Test
    void aDocumentIsTakenInOnceItIsConfirmed() {
        Answer given = give(
                row("1", "Создать производство тракторов", BOTH, "до 1 декабря 2027 г."),
                row("2", "Поставить автобусы", BOTH, "к лучшим временам"),
                row("3", "Провести форум", "Минтранс", "2027"));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.location())
                .isEqualTo(IMPORTS + "/" + given.json().path("id").asText());
        JsonNode items = given.json().path("items");
        assertThat(items).hasSize(3);
        assertThat(items.path(0).path("number").asText()).isEqualTo(section + ".1");
        assertThat(items.path(0).path("due").path("date").asText()).isEqualTo("2027-12-01");
        assertThat(items.path(0).path("due").path("kind").asText()).isEqualTo("by");
        assertThat(items.path(0).path("owners").path(0).path("side").asText()).isEqualTo("BLR");
        assertThat(items.path(0).path("owners").path(0).path("lead").asBoolean())
                .isTrue();
        assertThat(items.path(0).path("owners").path(1).path("side").asText()).isEqualTo("AZE");
        assertThat(items.path(0).path("change").asText()).isEqualTo("new");
        assertThat(questions(items.path(0))).isEmpty();
        assertThat(questions(items.path(1))).containsExactly("due");
        assertThat(questions(items.path(2))).containsExactly("lead");
        String path = given.location();
        assertThat(secretary.get("/api/items/" + section + ".1").status()).isEqualTo(404);

        Answer open = secretary.post(path + "/confirmation", "{\"answers\": {\"3\": {\"dueText\": \"31 июня 2027\"}}}");
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.json().path("errors").findValuesAsText("row")).contains("3", "4");
        Answer done = secretary.post(
                path + "/confirmation",
                "{\"answers\": {\"3\": {\"dueText\": \"1 июля 2027\"}, \"4\": {\"lead\": \"AZE\"}}}");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().path("added")).hasSize(3);
        JsonNode item = secretary.get("/api/items/" + section + ".2").json();
        assertThat(item.path("due").path("date").asText()).isEqualTo("2027-07-01");
        assertThat(item.path("owners").findValuesAsText("organisation")).hasSize(2);
        assertThat(secretary
                        .get("/api/items/" + section + ".3")
                        .json()
                        .path("owners")
                        .path(0)
                        .path("side")
                        .asText())
                .isEqualTo("AZE");
        assertThat(secretary.post(path + "/confirmation", "{}").status()).isEqualTo(409);

        Answer undone = secretary.post(path + "/undo", "");
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(secretary
                        .get("/api/items/" + section + ".2")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("withdrawn");
        assertThat(secretary.post(path + "/undo", "").status()).isEqualTo(409);
    }

    @Test
    void whatAPromiseLacksIsSaidAndHoldsNothingUp() {
        Answer given = give(
                row(
                        "1",
                        "Активизация сотрудничества " + section,
                        "Минпром Республики Беларусь",
                        "до 1 декабря 2027 г."),
                row("2", "Создать производство " + section, "Минпром Республики Беларусь", "постоянно"),
                row("3", "Организовать выпуск " + section, "Минпром Республики Беларусь", "до 1 июня 2027 г."));
        JsonNode items = given.json().path("items");
        assertThat(items.path(0).path("advice").findValuesAsText("kind")).containsExactly("result");
        assertThat(items.path(1).path("advice").findValuesAsText("kind")).containsExactly("due");
        assertThat(items.path(2).path("advice").findValuesAsText("kind")).isNotEmpty();
        assertThat(items.path(0).path("advice").findValuesAsText("words").get(0))
                .isNotBlank();
        assertThat(questions(items.path(0))).isEmpty();

        confirmed(given);
        JsonNode advice = secretary.get("/api/items/" + section + ".1").json().path("advice");
        assertThat(advice.findValuesAsText("kind")).contains("result");
    }

    @Test
    void theNextEditionIsAChangeSet() {
        confirmed(give(
                row("1", "Создать производство тракторов", BOTH, "до 1 декабря 2027 г."),
                row("2", "Поставить автобусы в Баку", BOTH, "2027"),
                row("3", "Провести форум регионов", BOTH, "2027"),
                row("4", "Отменить сборы", BOTH, "2027")));
        Answer given = give(
                row("1", "Создать производство тракторов", BOTH, "до 1 марта 2028 г."),
                row("2", "Поставить сто автобусов в Баку", BOTH, "2027"),
                row("3", "Провести форум регионов", BOTH, "2027 год"),
                row("5", "Новое дело", BOTH, "2028"),
                row("4", "Совсем другие слова о пчёлах", BOTH, "2027"));
        assertThat(given.json().path("items").findValuesAsText("change"))
                .containsExactly("moved", "changed", "same", "new", "changed");
        assertThat(questions(given.json().path("items").path(4))).containsExactly("number");
        assertThat(given.json().path("dropped").toString()).doesNotContain(section + ".");
        Answer done =
                secretary.post(given.location() + "/confirmation", "{\"answers\": {\"6\": {\"leaveOut\": true}}}");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        JsonNode moved = secretary.get("/api/items/" + section + ".1").json();
        assertThat(moved.path("due").path("date").asText()).isEqualTo("2028-03-01");
        assertThat(moved.path("firstDue").asText()).isEqualTo("2027-12-01");
        assertThat(secretary.post(given.location() + "/undo", "").status()).isEqualTo(200);
        assertThat(secretary
                        .get("/api/items/" + section + ".1")
                        .json()
                        .path("due")
                        .path("date")
                        .asText())
                .isEqualTo("2027-12-01");
        assertThat(secretary
                        .get("/api/items/" + section + ".2")
                        .json()
                        .path("title")
                        .asText())
                .startsWith("Поставить автобусы в Баку");
    }

    @Test
    void nothingIsDoneOnceTheRoadmapHasChanged() {
        confirmed(give(row("1", "Первое дело о тракторах", BOTH, "2027")));
        Answer given = give(row("1", "Первое дело о тракторах", BOTH, "2028"), row("2", "Второе", BOTH, "2028"));
        String item = "/api/items/" + section + ".1";
        assertThat(secretary
                        .patch(item, "{\"title\": \"Первое дело о тракторах и плугах\"}", secretary.seen(item))
                        .status())
                .isEqualTo(200);
        Answer stale = secretary.post(given.location() + "/confirmation", "{}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains(section + ".1");
        assertThat(secretary.get("/api/items/" + section + ".2").status()).isEqualTo(404);
        assertThat(secretary.get(given.location()).json().path("status").asText())
                .isEqualTo("preview");
    }

    @Test
    void whatHasHappenedSinceIsNotUndone() {
        Answer given = give(row("1", "Дело о плугах", BOTH, "2027"));
        confirmed(given);
        String item = "/api/items/" + section + ".1";
        secretary.patch(item, "{\"title\": \"Дело о боронах\"}", secretary.seen(item));
        Answer undo = secretary.post(given.location() + "/undo", "");
        assertThat(undo.status()).isEqualTo(409);
        assertThat(undo.body()).contains(section + ".1");
    }

    @Test
    void ofTwoAtOnceOneConfirms() throws Exception {
        Answer given = give(row("1", "Дело двоих", BOTH, "2027"));
        Callable<Integer> confirm =
                () -> secretary.post(given.location() + "/confirmation", "{}").status();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = both.invokeAll(List.of(confirm, confirm));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void itIsTheSecretariats() {
        Answer given = give(row("1", "Дело", BOTH, "2027"));
        for (String login : List.of("by.coordinator", "reader", "az.cochair")) {
            Client other = new Client(port, login, "sample");
            assertThat(other.upload(IMPORTS, "a.docx", new byte[] {1}).status()).isEqualTo(403);
            assertThat(other.get(given.location()).status()).isEqualTo(403);
            assertThat(other.post(given.location() + "/confirmation", "{}").status())
                    .isEqualTo(403);
            assertThat(other.post(given.location() + "/undo", "").status()).isEqualTo(403);
        }
        assertThat(secretary.get(IMPORTS + "?limit=1").json().path("items")).hasSize(1);
        assertThat(secretary.get(IMPORTS + "/999999").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoDocumentIsToldInOneSentence() {
        assertThat(refusal("a.pdf", "%PDF-1.7 x".getBytes())).isEqualTo(415);
        assertThat(refusal("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo(415);
        assertThat(refusal("a.docx", new byte[0])).isEqualTo(422);
        assertThat(refusal("a.docx", "PK\u0003\u0004broken".getBytes())).isEqualTo(422);
        assertThat(refusal("a.docx", new WordFile().paragraph("Слова").bytes())).isEqualTo(422);
        assertThat(refusal("a.csv", "a,b\n1,2\n".getBytes())).isEqualTo(422);
        assertThat(refusal(
                        "a.docx", new WordFile().paragraph(" ".repeat(60 << 20)).bytes()))
                .isEqualTo(413);
    }

    private int refusal(String name, byte[] content) {
        Answer answer = secretary.upload(IMPORTS, name, content);
        assertThat(answer.json().path("errors")).as(answer.body()).hasSize(1);
        assertThat(answer.json().path("detail").asText()).endsWith(".");
        return answer.status();
    }

    private void confirmed(Answer given) {
        Answer done = secretary.post(given.location() + "/confirmation", "{}");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    private static List<String> questions(JsonNode item) {
        return StreamSupport.stream(item.path("questions").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String[] row(String number, String title, String owners, String due) {
        return new String[] {section + "." + number, title + " (" + section + ")", owners, due};
    }

    private Answer give(String[]... rows) {
        WordFile word = new WordFile().table().row("№ п/п", "Мероприятие", "Исполнители", "Срок исполнения");
        for (String[] row : rows) {
            word.row(row);
        }
        return secretary.upload(IMPORTS, "карта.docx", word.end().bytes());
    }
}
