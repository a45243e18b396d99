package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.TitleDesk;
import org.jointroadmap.roadmap.TitleEntry;
import org.jointroadmap.roadmap.UntranslatedItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Titles in the languages of the installation: what is missing is found, filled in row by row, and taken away again. */
@WholeApplicationTest
abstract class TitleTests {
    @Autowired
    World world;

    @Autowired
    UntranslatedItems items;

    @Autowired
    TitleDesk desk;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void aMissingTitleIsFoundUntilItIsWritten() {
        String number = world.itemDueIn(30);
        int version = item(number).path("version").asInt();
        assertThat(lacking("ru", "by.coordinator")).contains(number);
        assertThat(lacking("en", "by.coordinator")).doesNotContain(number);
        assertThat(lacking(null, "az.coordinator"))
                .as("a side writes those that it leads")
                .doesNotContain(number);
        TitleEntry row = new TitleEntry(number, version, Map.of("ru", "Поставка"), Map.of("ru", "Итог"));
        TitleEntry old = new TitleEntry(number, version, Map.of("ru", "Другая"), Map.of());
        List<Refused> refused = desk.save(List.of(row, old), person("by.coordinator"));
        assertThat(refused).singleElement().extracting(Refused::kind).isEqualTo(Refused.Kind.STALE);
        assertThat(item(number).path("titles").path("ru").asText()).isEqualTo("Поставка");
        assertThat(lacking("ru", "by.coordinator")).doesNotContain(number);
    }

    @Test
    void nullTakesALanguageAwayAndTheDocumentsOwnIsTheTitleItself() {
        String path = "/api/items/" + world.itemDueIn(30);
        Client client = new Client(port, "secretary", "sample");
        client.patch(path, "{\"titles\": {\"ru\": \"По-русски\", \"en\": \"Another title\"}}", client.seen(path));
        JsonNode both = client.get(path).json();
        assertThat(both.path("titles").path("ru").asText()).isEqualTo("По-русски");
        assertThat(both.path("title").asText()).isEqualTo("Another title");
        client.patch(path, "{\"titles\": {\"ru\": null}}", client.seen(path));
        assertThat(client.get(path).json().path("titles").has("ru")).isFalse();
        assertThat(client.patch(path, "{\"titles\": {\"en\": null}}", client.seen(path))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aRussianDocumentLeavesEnglishMissing() {
        Client client = new Client(port, "secretary", "sample");
        String path = "/api/items/" + world.itemDueIn(30);
        String russian = client.post(
                        "/api/items",
                        "{\"number\": \"777.1\", \"title\": \"Линия сборки\", \"language\": \"ru\", \"dueText\": \"до 1 марта 2028 г.\","
                                + " \"section\": \"Промышленность\", \"owners\": "
                                + client.get(path).json().path("owners") + "}")
                .location();
        JsonNode item = client.get(russian).json();
        assertThat(item.path("titles").has("en")).isFalse();
        assertThat(lacking("en", "secretary")).contains("777.1");
        Session session = new Session(port, "secretary");
        assertThat(session.get("/roadmap/titles?missing=en").body())
                .contains("777.1", "Линия сборки", "Промышленность");
    }

    private List<String> lacking(String language, String login) {
        return items.page(language, person(login), null, 1000).items().stream()
                .map(item -> item.number())
                .toList();
    }

    private JsonNode item(String number) {
        return new Client(port, "secretary", "sample")
                .get("/api/items/" + number)
                .json();
    }

    private Person person(String login) {
        return world.person(login);
    }
}
