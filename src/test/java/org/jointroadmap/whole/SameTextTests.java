package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same text in other characters is the same text, whichever database keeps it. */
@WholeApplicationTest
abstract class SameTextTests {
    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void aTextIsKeptInOneWriting() {
        String item = world.itemDueIn(50);
        amend(item, "title", "\u00a0И\u0306од и\u00adз\u202fСумгаита\u200b");
        assertThat(get(item).path("title").asText()).isEqualTo("Йод из Сумгаита");
    }

    @ParameterizedTest
    @CsvSource({
        "İdxal əvəzləməsi, idxal",
        "İdxal əvəzləməsi, İDXAL",
        "Йод из Сумгаита, йод",
        "Учёт поставок, учет",
        "Учет поставок, УЧЁТ",
        "Bakı–Minsk reysi, baki-minsk",
    })
    void aTitleIsFound(String title, String sought) {
        String item = world.itemDueIn(50);
        amend(item, "title", title + " " + item);
        assertThat(found(sought + " ")).contains(item);
        assertThat(found(sought.substring(0, 3) + "\u200b" + sought.substring(3)))
                .contains(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"№%s", "№\u00a0%s", "%s.", "\u200b%s"})
    void anItemIsFoundByItsNumberHoweverItIsWritten(String written) {
        String item = world.itemDueIn(50);
        String number = String.format(written, item);
        assertThat(found(number)).contains(item);
        assertThat(new Client(port, "reader", "sample")
                        .get("/api/items/" + encoded(number))
                        .json()
                        .path("number")
                        .asText())
                .isEqualTo(item);
        assertThat(new Session(port, "reader").get("/items/" + encoded(number)).body())
                .contains("Item " + item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u00ad", "\ufeff \u2800"})
    void evidenceThatNobodySeesIsNone(String evidence) {
        String path = "/api/items/" + world.itemDueIn(50);
        String day = LocalDate.now(clock).toString();
        Client.Answer answer = coordinator()
                .change(path, "/delivery", "{\"date\": \"" + day + "\", \"evidence\": " + json(evidence) + "}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("evidence");
    }

    @Test
    void sourcesThatDifferByBlanksOrCaseAreOne() {
        assertThat(sourceOf("uN\u00a0comtrade ")).isEqualTo("UN Comtrade");
        assertThat(sourceOf("Customs of X")).isEqualTo("Customs of X");
        assertThat(sourceOf(" customs  of x")).isEqualTo("Customs of X");
    }

    /** A file that is no file of figures is taken and then refused, and keeps the source that it was given with. */
    private String sourceOf(String source) {
        Client secretary = new Client(port, "secretary", "sample");
        byte[] file = ("none " + source + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        String at = secretary
                .upload("/api/trade/imports?source=" + encoded(source), "none.csv", file)
                .location();
        return jdbc.sql("SELECT requested_source FROM trade_import WHERE id = ?")
                .param(Long.valueOf(at.substring(at.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    private void amend(String item, String field, String text) {
        String path = "/api/items/" + item;
        assertThat(coordinator()
                        .patch(
                                path,
                                "{\"" + field + "\": " + json(text) + "}",
                                coordinator().seen(path))
                        .status())
                .isEqualTo(200);
    }

    private List<String> found(String sought) {
        return new Client(port, "reader", "sample")
                .get("/api/items?limit=500&q=" + encoded(sought))
                .json()
                .path("items")
                .findValuesAsText("number");
    }

    private JsonNode get(String item) {
        return coordinator().get("/api/items/" + item).json();
    }

    private Client coordinator() {
        return new Client(port, "by.coordinator", "sample");
    }

    private static String json(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
