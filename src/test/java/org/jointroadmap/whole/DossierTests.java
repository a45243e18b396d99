package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files, comments and who follows what: who may, who sees it, who hears of it. */
@WholeApplicationTest
abstract class DossierTests {
    private static final byte[] PDF = "%PDF-1.7\nAct of acceptance".getBytes(StandardCharsets.US_ASCII);

    private static final String NEW = ">new</span>";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskService tasks;

    @Value("${joint-roadmap.data:./data}")
    Path data;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void aFileIsKeptOnceAndSentAsItCame() throws IOException {
        String number = world.itemDueIn(30);
        String path = "/api/items/" + number + "/files";
        Client.Answer sent = as("by.coordinator")
                .upload(
                        path,
                        new Multipart()
                                .file("file", "C:\\acts\\Акт № 12.pdf", PDF)
                                .field("letterNumber", "12-3/45")
                                .field("letterDate", "2026-11-02"));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        JsonNode file = sent.json();
        assertThat(sent.location()).isEqualTo("/api/files/" + file.path("id").asLong());
        assertThat(file.path("name").asText()).isEqualTo("Акт № 12.pdf");
        assertThat(file.path("size").asLong()).isEqualTo(PDF.length);
        assertThat(file.path("type").asText()).isEqualTo("application/pdf");
        assertThat(file.path("hash").asText()).matches("[0-9a-f]{64}");
        assertThat(file.path("letterNumber").asText()).isEqualTo("12-3/45");
        assertThat(file.path("letterDate").asText()).isEqualTo("2026-11-02");
        assertThat(file.path("by").asText()).isEqualTo("by.coordinator");
        Path kept = data.resolve("files")
                .resolve(file.path("hash").asText().substring(0, 2))
                .resolve(file.path("hash").asText());
        assertThat(Files.readAllBytes(kept)).isEqualTo(PDF);
        assertThat(as("az.owner").upload(path, "same.pdf", PDF).status()).isEqualTo(201);
        try (Stream<Path> all = Files.list(kept.getParent())) {
            assertThat(all.filter(one -> one.getFileName().equals(kept.getFileName())))
                    .hasSize(1);
        }
        Client.Answer content = as("reader").get(sent.location() + "/content");
        assertThat(content.status()).isEqualTo(200);
        assertThat(content.type()).isEqualTo("application/pdf");
        assertThat(content.policy()).contains("sandbox");
        assertThat(content.body()).startsWith("%PDF-1.7");
        JsonNode list = as("reader").get(path).json();
        assertThat(list.path("items").size()).isEqualTo(2);
        JsonNode first = as("reader").get(path + "?limit=1").json();
        assertThat(first.path("items").path(0).path("name").asText()).isEqualTo("Акт № 12.pdf");
        assertThat(as("reader")
                        .get(path + "?limit=1&after=" + first.path("next").asText())
                        .json()
                        .path("items")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("same.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "act.pdf, MZ\u0000\u0001, 415",
        "picture.png, %PDF-1.4, 415",
        "run.exe, %PDF-1.4, 415",
        "page.html, hello, 415",
        "note.txt, <!DOCTYPE html><p>x, 415",
        "note.txt, <svg onload=x>, 415",
        "note.txt, #!/bin/sh, 415",
        "run.bat, echo, 415",
        "note.txt, Письмо пришло, 201",
        "table.csv, a;b, 201",
        "note, Letter, 201",
    })
    void whatAFileHoldsDecides(String name, String content, int status) {
        String path = "/api/items/" + world.itemDueIn(30) + "/files";
        Client.Answer answer = as("by.head").upload(path, name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (status != 201) {
            assertThat(answer.json().path("errors").path(0).path("field").asText())
                    .isEqualTo("file");
        }
    }

    @Test
    void aPackageIsWhatItsPartsSay() throws IOException {
        String path = "/api/items/" + world.itemDueIn(30) + "/files";
        Client client = as("by.head");
        byte[] document = packed("[Content_Types].xml", "word/document.xml");
        assertThat(client.upload(path, "letter.docx", document)
                        .json()
                        .path("type")
                        .asText())
                .endsWith("wordprocessingml.document");
        assertThat(client.upload(path, "letter.xlsx", document).status()).isEqualTo(415);
        assertThat(client.upload(
                                path,
                                "letter.docx",
                                packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                        .status())
                .isEqualTo(415);
        assertThat(client.upload(path, "all.zip", packed("a.txt")).status()).isEqualTo(201);
        assertThat(client.upload(path, "all.zip", packed("a.exe")).status()).isEqualTo(415);
        assertThat(client.upload(path, "empty.pdf", new byte[0]).status()).isEqualTo(422);
        assertThat(client.upload(path, "..", PDF).status()).isEqualTo(422);
    }

    @Test
    void onlyWhoTakesPartAttachesAndTakesAway() {
        String path = "/api/items/" + world.itemDueIn(30) + "/files";
        assertThat(as("reader").upload(path, "act.pdf", PDF).status()).isEqualTo(403);
        assertThat(as("rules").upload(path, "act.pdf", PDF).status()).isEqualTo(403);
        assertThat(as("secretary").upload(path, "act.pdf", PDF).status()).isEqualTo(201);
        String file = as("by.owner").upload(path, "act.pdf", PDF).location();
        assertThat(as("az.head").send("DELETE", file, null).status()).isEqualTo(403);
        assertThat(as("by.owner").send("DELETE", file, null).status()).isEqualTo(204);
        assertThat(as("by.owner").get(file).status()).isEqualTo(404);
        String later = as("by.owner").upload(path, "act.pdf", PDF).location();
        jdbc.sql("UPDATE attached_file SET at = ? WHERE number = ?")
                .params(java.time.OffsetDateTime.now(clock).minusDays(2), Long.parseLong(later.replaceAll(".*/", "")))
                .update();
        assertThat(as("by.owner").send("DELETE", later, null).status()).isEqualTo(403);
        assertThat(administrator().send("DELETE", later, null).status()).isEqualTo(204);
    }

    @Test
    void aDraftsOwnIsNobodyElses() {
        Client ours = as("by.coordinator");
        String draft = ours.post("/api/projects", "{\"title\": \"A draft of ours\", \"summary\": \"So\"}")
                .location();
        String file = ours.upload(draft + "/files", "act.pdf", PDF).location();
        String comment = ours.post(draft + "/comments", "{\"text\": \"Ours @az.coordinator @by.head\"}")
                .location();
        assertThat(ours.get(comment).json().path("mentions").toString()).isEqualTo("[\"by.head\"]");
        assertThat(ours.put(draft + "/following", null).status()).isEqualTo(204);
        for (String login : List.of("az.coordinator", "secretary", "reader")) {
            Client other = as(login);
            for (String path : List.of(draft + "/files", draft + "/comments", file, file + "/content", comment)) {
                assertThat(other.get(path).status()).as(login + path).isEqualTo(404);
            }
            assertThat(other.upload(draft + "/files", "act.pdf", PDF).status()).isEqualTo(404);
            assertThat(other.post(draft + "/comments", "{\"text\": \"Ours\"}").status())
                    .isEqualTo(404);
            assertThat(other.put(draft + "/following", null).status()).isEqualTo(404);
        }
    }

    @Test
    void whoIsNamedIsWrittenToOnce() {
        String number = world.itemDueIn(30);
        String path = "/api/items/" + number + "/comments";
        Client client = as("by.coordinator");
        Client.Answer said = client.post(
                path,
                "{\"text\": \"The tooling is there, @az.head.\\n\\tSee for yourself, @nobody @az.head\"}",
                "Idempotency-Key",
                "said-" + number);
        assertThat(said.status()).as(said.body()).isEqualTo(201);
        assertThat(said.json().path("text").asText()).contains("\n\tSee");
        assertThat(said.json().path("mentions").toString()).isEqualTo("[\"az.head\"]");
        World.await(() -> world.lettersTo("az.head", number).size() == 1);
        assertThat(client.post(path, "{\"text\": \"" + "x".repeat(4001) + "\"}").status())
                .isEqualTo(422);
        assertThat(client.post(path, "{\"text\": \"a\\u0007\"}").status()).isEqualTo(422);
        assertThat(client.post(path, "{\"text\": \" \"}").status()).isEqualTo(422);
        assertThat(as("reader").post(path, "{\"text\": \"Me too\"}").status()).isEqualTo(403);
        assertThat(as("az.head").send("DELETE", said.location(), null).status()).isEqualTo(403);
        assertThat(client.send("DELETE", said.location(), null).status()).isEqualTo(204);
        assertThat(as("reader").get(path).json().path("items").size()).isZero();
        String late = client.post(path, "{\"text\": \"Later @reader\"}").location();
        assertThat(as("reader").post(path, "{\"text\": \"I was asked\"}").status())
                .isEqualTo(201);
        clock.forward(Duration.ofMinutes(16));
        assertThat(client.send("DELETE", late, null).status()).isEqualTo(409);
    }

    @Test
    void whoFollowsHearsOfItInTheDaysDigest() {
        String number = world.itemDueIn(30);
        String path = "/api/items/" + number;
        Client reader = as("reader");
        assertThat(reader.put(path + "/following", null).status()).isEqualTo(204);
        assertThat(reader.put(path + "/following", null).status()).isEqualTo(204);
        assertThat(reader.get("/api/me/following").json().path("items").findValuesAsText("id"))
                .contains(number);
        as("by.coordinator").post(path + "/comments", "{\"text\": \"It comes\"}");
        as("by.coordinator").upload(path + "/files", "act.pdf", PDF);
        world.redate(number, "2027-05-03");
        List<String> told = jdbc.sql(
                        "SELECT subject FROM notice WHERE recipient = 'reader' AND about_id = ? AND letter LIKE 'digest-%'")
                .param(number)
                .query(String.class)
                .list();
        assertThat(told).hasSize(3);
        assertThat(reader.send("DELETE", path + "/following", null).status()).isEqualTo(204);
        assertThat(reader.get("/api/me/following").json().path("items").findValuesAsText("id"))
                .doesNotContain(number);
    }

    @Test
    void whatIsNewerThanTheLastVisitIsMarked() {
        String number = world.itemDueIn(30);
        String page = "/items/" + number;
        String comments = "/api/items/" + number + "/comments";
        Session reader = new Session(port, "reader");
        as("by.coordinator").post(comments, "{\"text\": \"Before anybody looked\"}");
        assertThat(reader.get(page).body()).contains("Before anybody looked").doesNotContain(NEW);
        clock.forward(Duration.ofHours(1));
        as("by.coordinator").post(comments, "{\"text\": \"Meanwhile\"}");
        assertThat(reader.get(page).body()).containsOnlyOnce(NEW);
        assertThat(reader.get(page).body()).containsOnlyOnce(NEW);
        assertThat(new Session(port, "by.coordinator").get(page).body()).doesNotContain(NEW);
        clock.forward(Duration.ofHours(1));
        assertThat(reader.get(page).body()).contains("Meanwhile").doesNotContain(NEW);
    }

    @Test
    void organisationsAreAddedAndRenamed() {
        Client admin = administrator();
        String name = "Works " + port + System.nanoTime();
        Client.Answer added =
                admin.post("/api/organisations", "{\"side\": \"BLR\", \"names\": {\"ru\": \"" + name + "\"}}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().path("names").path("en").asText()).isEqualTo(name);
        assertThat(added.json().path("names").path("az").asText()).isEqualTo(name);
        assertThat(admin.post(
                                "/api/organisations",
                                "{\"side\": \"BLR\", \"names\": {\"az\": \"" + name.toUpperCase(java.util.Locale.ROOT)
                                        + "\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(as("secretary")
                        .post(
                                "/api/organisations",
                                "{\"id\": \"w-" + System.nanoTime() + "\", \"side\": \"AZE\", \"names\": {\"en\": \""
                                        + name + "\"}}")
                        .status())
                .isEqualTo(201);
        assertThat(as("by.coordinator")
                        .post("/api/organisations", "{\"side\": \"BLR\", \"names\": {\"en\": \"X\"}}")
                        .status())
                .isEqualTo(403);
        assertThat(admin.post("/api/organisations", "{\"side\": \"FRA\", \"names\": {}}")
                        .json()
                        .path("errors")
                        .size())
                .isEqualTo(2);
        String at = added.location();
        Client.Answer renamed = admin.patch(at, "{\"names\": {\"en\": \"" + name + " in English\"}}", admin.seen(at));
        assertThat(renamed.status()).as(renamed.body()).isEqualTo(200);
        assertThat(renamed.json().path("names").path("ru").asText()).isEqualTo(name);
        assertThat(admin.patch(at, "{\"names\": {}}", "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(as("reader")
                        .get("/api/organisations?side=BLR&limit=500")
                        .json()
                        .path("items")
                        .toString())
                .contains(name + " in English");
    }

    @Test
    void whoLeavesHandsOverAllThatIsTheirs() {
        Client admin = administrator();
        String login = "leaver" + System.nanoTime();
        assertThat(admin.post(
                                "/api/people",
                                "{\"login\": \"" + login
                                        + "\", \"name\": \"A Leaver\", \"side\": \"BLR\", \"roles\": [\"coordinator\"], \"language\": \"en\","
                                        + " \"email\": \"" + login
                                        + "@roadmap.example\", \"password\": \"a long enough secret 17\"}")
                        .status())
                .isEqualTo(201);
        Client leaver = new Client(port, login, "a long enough secret 17");
        String number = world.itemDueIn(30);
        jdbc.sql("UPDATE item_owner SET person = ? WHERE item = ? AND side = 'BLR'")
                .params(login, number)
                .update();
        assertThat(leaver.put("/api/items/" + number + "/following", null).status())
                .isEqualTo(204);
        String draft = leaver.post("/api/projects", "{\"title\": \"A draft of theirs\", \"summary\": \"So\"}")
                .location();
        String process = leaver.get(draft).json().path("processInstanceId").asText();
        String task = tasks.createTaskQuery()
                .processInstanceId(process)
                .singleResult()
                .getId();
        tasks.claim(task, login);
        String path = "/api/people/" + login + "/departure";
        assertThat(as("by.head").post(path, "{\"to\": \"by.head\"}").status()).isEqualTo(403);
        for (String wrong : List.of("az.head", login, "nobody", "reader")) {
            assertThat(admin.post(path, "{\"to\": \"" + wrong + "\"}")
                            .json()
                            .path("errors")
                            .path(0)
                            .path("field")
                            .asText())
                    .isEqualTo("to");
        }
        Client.Answer left = admin.post(path, "{\"to\": \"by.coordinator\"}");
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(left.json().path("passed").path("items").asInt()).isEqualTo(1);
        assertThat(left.json().path("passed").path("follows").asInt()).isEqualTo(1);
        assertThat(left.json().path("passed").path("tasks").asInt()).isEqualTo(1);
        assertThat(left.json().path("passed").path("proposals").asInt()).isEqualTo(1);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("by.coordinator");
        assertThat(leaver.get("/api/me").status()).isEqualTo(401);
        assertThat(as("reader")
                        .get("/api/items/" + number)
                        .json()
                        .path("owners")
                        .toString())
                .contains("by.coordinator")
                .doesNotContain(login);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice WHERE recipient = 'by.coordinator' AND event LIKE 'left-%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private static byte[] packed(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }

    private Client administrator() {
        return new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
    }
}
