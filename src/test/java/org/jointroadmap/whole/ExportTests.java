package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jointroadmap.document.Documents;
import org.jointroadmap.document.WordFile;
import org.jointroadmap.document.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people take along is what they may see, in each format, and nothing else. */
@WholeApplicationTest
abstract class ExportTests {
    private static final String IMPORTS = "/api/roadmap/imports";
    private static final List<String> FORMATS = List.of("csv", "xlsx", "docx");

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private Session coordinator;

    @BeforeEach
    void people() {
        world.peopled();
        coordinator = new Session(port, "by.coordinator");
    }

    @Test
    void theRoadmapGoesOutWholeInEachFormat() throws IOException {
        String number = world.itemDueIn(30);
        List<String> items = numbers(new Client(port, "by.coordinator", "sample"), "");
        assertThat(items).contains(number);
        List<List<String>> csv =
                csv(coordinator.get("/roadmap?format=csv&after=").body(), ',');
        assertThat(firsts(csv)).isEqualTo(items);
        List<Row> xlsx = xlsx(coordinator.bytes("/roadmap?format=xlsx"));
        assertThat(xlsx.stream().skip(1).map(row -> row.getCellText(0))).isEqualTo(items);
        int due = csv.get(0).indexOf("Due");
        assertThat(xlsx.get(1 + items.indexOf(number))
                        .getCellAsDate(due)
                        .orElseThrow()
                        .toLocalDate())
                .hasToString(csv.get(1 + items.indexOf(number)).get(due));
        Table docx = docx(coordinator.bytes("/roadmap?format=docx"));
        assertThat(docx.lines().stream().skip(1).map(line -> line.text(0))).isEqualTo(items);
    }

    @Test
    void theFiltersOfTheAddressHold() throws IOException {
        String number = world.itemDueIn(30);
        assertThat(firsts(csv(coordinator.get("/roadmap?format=csv&q=" + number).body(), ',')))
                .isEqualTo(numbers(new Client(port, "by.coordinator", "sample"), "q=" + number + "&"))
                .contains(number);
        assertThat(docx(coordinator.bytes("/roadmap?format=docx&side=BLR&status=open"))
                        .before())
                .contains("Side: Belarus; State: open");
        assertThat(coordinator.get("/roadmap?side=BLR&q=7").body())
                .contains("/roadmap?side=BLR&amp;q=7&amp;format=xlsx");
    }

    @Test
    void aDraftOfTheOtherSideIsInNothingThatGoesOut() {
        String title = "Hidden works " + System.nanoTime();
        JsonNode draft = new Client(port, "az.coordinator", "sample")
                .post(
                        "/api/projects",
                        "{\"lifecycle\":\"joint-production\",\"title\":\"" + title + "\",\"summary\":\"\"}")
                .json();
        String id = draft.path("id").asText();
        Session owner = new Session(port, "az.coordinator");
        assertThat(owner.get("/projects?format=csv").body()).contains(title);
        assertThat(owner.get("/tasks?format=csv").body()).contains(title);
        assertThat(owner.get("/projects/" + id + "/history?format=csv").body()).contains("Proposal");
        for (String path : List.of("/projects", "/tasks", "/flags")) {
            Client.Answer stranger = coordinator.get(path + "?format=csv");
            assertThat(stranger.status()).isEqualTo(200);
            assertThat(stranger.body()).doesNotContain(title).doesNotContain(id);
        }
        for (String format : FORMATS) {
            assertThat(coordinator
                            .get("/projects/" + id + "/history?format=" + format)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void theHistoryOfAnItemIsThatOfItsPage() throws IOException {
        String number = world.itemDueIn(30);
        Client secretary = new Client(port, "secretary", "sample");
        String item = "/api/items/" + number;
        secretary.patch(item, "{\"title\": \"=Other words\"}", secretary.seen(item));
        List<List<String>> rows =
                csv(coordinator.get("/items/" + number + "/history?format=csv").body(), ',');
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).contains("Title", "'=Other words");
        assertThat(xlsx(coordinator.bytes("/items/" + number + "/history?format=xlsx"))
                        .get(1)
                        .getCellText(4))
                .isEqualTo("=Other words");
    }

    @Test
    void anUnderstoodTableGoesOutInItsOwnLayout() throws IOException {
        Client secretary = new Client(port, "secretary", "sample");
        String path = secretary
                .upload(
                        IMPORTS,
                        "карта.docx",
                        new WordFile()
                                .table()
                                .row("№ п/п", "Мероприятие", "Чем хорошо", "Исполнители", "Срок исполнения")
                                .row("Раздел I. Промышленность", "", "", "", "")
                                .row(
                                        "E8.1",
                                        "Создать цех",
                                        "всем",
                                        "Минпром Республики Беларусь",
                                        "до 1 декабря 2027 г.")
                                .row("Раздел II. Наука", "", "", "", "")
                                .row("E8.2", "Провести форум", "-", "Минпром Республики Беларусь", "когда-нибудь")
                                .end()
                                .bytes())
                .location();
        List<List<String>> docx = docx(secretary.bytes(path + "/table?format=docx")).lines().stream()
                .map(line -> line.cells().stream().map(cell -> cell.text()).toList())
                .toList();
        assertThat(docx.get(0))
                .startsWith("№ п/п", "Мероприятие", "Чем хорошо", "Исполнители", "Срок исполнения", "Understood: No.");
        assertThat(docx.get(1)).startsWith("Раздел I. Промышленность");
        assertThat(docx.get(2))
                .startsWith(
                        "E8.1", "Создать цех", "всем", "Минпром Республики Беларусь", "до 1 декабря 2027 г.", "E8.1")
                .contains("not later than this day")
                .anyMatch(text -> text.endsWith("(leads)"));
        assertThat(docx.get(3)).startsWith("Раздел II. Наука");
        assertThat(docx.get(4)).contains("когда-нибудь").anyMatch(text -> text.contains("is not understood"));
        List<Row> xlsx = xlsx(secretary.bytes(path + "/table?format=xlsx"));
        assertThat(xlsx).hasSize(5);
        assertThat(xlsx.get(2).getCellAsDate(docx.get(0).indexOf("Date")).orElseThrow())
                .isEqualTo("2027-12-01T00:00");
        assertThat(secretary.get(path + "/table?format=tea").status()).isEqualTo(400);
        assertThat(secretary.get(path + "/table").status()).isEqualTo(400);
        assertThat(secretary.get(IMPORTS + "/999999/table?format=xlsx").status())
                .isEqualTo(404);
        assertThat(new Client(port, "by.coordinator", "sample")
                        .get(path + "/table?format=xlsx")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoFormatIsSaid() {
        for (String path : List.of("/roadmap", "/projects", "/flags", "/tasks")) {
            assertThat(coordinator.get(path + "?format=tea").status()).isEqualTo(400);
        }
        assertThat(coordinator.get("/roadmap?format=xlsx&side=x").status()).isEqualTo(422);
    }

    /** Of all items that a query asks for, page by page. */
    private static List<String> numbers(Client client, String filter) {
        List<String> numbers = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    client.get("/api/items?" + filter + "limit=500" + after).json();
            page.path("items").forEach(item -> numbers.add(item.path("number").asText()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!after.isEmpty());
        return numbers;
    }

    private static List<String> firsts(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> row.get(0)).toList();
    }

    private static List<List<String>> csv(String text, char separator) {
        assertThat(text).startsWith("\ufeff");
        var rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.substring(1));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<Row> xlsx(byte[] bytes) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read();
        }
    }

    private Table docx(byte[] bytes) throws IOException {
        return Documents.read(Files.write(folder.resolve("x.docx"), bytes))
                .tables()
                .get(0);
    }
}
