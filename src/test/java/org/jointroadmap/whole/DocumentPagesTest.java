package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The secretariat takes a document in on the pages: gives it, answers what is asked, confirms it and takes it back. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class DocumentPagesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(300);

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void fromTheFileToWatchedPromisesAndBack() {
        int section = NUMBER.incrementAndGet();
        Session secretary = new Session(port, "secretary");
        String preview = secretary
                .uploadTo("/roadmap/documents", "/roadmap/documents", document(section))
                .location()
                .replaceFirst("^http://[^/]+", "");
        assertThat(preview).matches("/roadmap/documents/\\d+");
        assertThat(secretary.get(preview).body()).contains("Линия сборки", "1 row asks for an answer", "не решено");
        Client reader = new Client(port, "by.coordinator", "sample");
        assertThat(reader.get("/api/items/" + section + ".1").status()).isEqualTo(404);

        String refused = secretary
                .sendForm(preview, preview + "/confirmation", "due.1:3=")
                .body();
        assertThat(refused).contains("не решено").contains("is not understood");
        assertThat(secretary
                        .sendForm(preview, preview + "/confirmation", "due.1:3=2027-05-01")
                        .status())
                .isEqualTo(302);
        assertThat(secretary.get(preview).body()).contains("The document counts", "2 new items");
        assertThat(reader.get("/api/items/" + section + ".2")
                        .json()
                        .path("due")
                        .path("date")
                        .asText())
                .isEqualTo("2027-05-01");

        assertThat(secretary.sendForm(preview, preview + "/undo", "").status()).isEqualTo(302);
        assertThat(secretary.get(preview).body()).contains("it was taken back");
    }

    @Test
    void aTableIsPastedWithItsTabsAndLines() {
        int section = NUMBER.incrementAndGet();
        Session secretary = new Session(port, "secretary");
        String table = "№\tМероприятие\tСрок\tОтветственный\r\n" + section
                + ".1\tСборочный цех\tдо 1 декабря 2027 г.\tМинистерство промышленности Беларуси\r\n";
        Client.Answer given = secretary.sendForm(
                "/roadmap/documents",
                "/roadmap/documents",
                "table=" + URLEncoder.encode(table, StandardCharsets.UTF_8));
        assertThat(given.status()).as(given.body()).isEqualTo(302);
        assertThat(secretary
                        .get(given.location().replaceFirst("^http://[^/]+", ""))
                        .body())
                .contains("Сборочный цех", section + ".1", "nothing is asked");
    }

    @Test
    void whatCannotBeReadIsSaidOnThePage() {
        Session secretary = new Session(port, "secretary");
        assertThat(secretary
                        .uploadTo("/roadmap/documents", "/roadmap/documents", "%PDF-1.7".getBytes())
                        .body())
                .contains("Please correct this")
                .contains("PDF");
    }

    @Test
    void nobodyElseTakesADocumentIn() {
        assertThat(new Session(port, "by.coordinator").get("/roadmap/documents").status())
                .isEqualTo(403);
    }

    private static byte[] document(int section) {
        return """
                №;Мероприятие;Срок;Ответственный
                %d.1;Линия сборки;до 1 декабря 2027 г.;Министерство промышленности Беларуси
                %d.2;Склад готовой продукции;не решено;Министерство промышленности Беларуси
                """.formatted(section, section).getBytes(Charset.forName("windows-1251"));
    }
}
