package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Characters that nobody sees, wherever they come in. */
@WholeApplicationTest
abstract class ReadableTests {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @ParameterizedTest
    @CsvSource({
        "title, \\u0000, 400",
        "title, \\u0007, 422",
        "title, \\n, 422",
        "title, \\u007f, 422",
        "title, \\u0085, 422",
        "title, \\u2028, 422",
        "title, \\u202e, 422",
        "title, \\ud800, 422",
        "expectedResult, \\u0000, 400",
        "expectedResult, \\u0007, 422",
        "expectedResult, \\n, 200",
        "expectedResult, \\t, 200",
        "dueText, \\n, 422",
    })
    void aFieldOfABody(String field, String character, int status) {
        String item = "/api/items/" + world.itemDueIn(50);
        Client.Answer answer = as("by.coordinator")
                .patch(
                        item,
                        "{\"" + field + "\": \"A" + character + "B\"}",
                        "If-Match",
                        as("by.coordinator").get(item).etag());
        assertThat(answer.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.json().path("errors").path(0).path("field").asText())
                    .isEqualTo(field);
        }
    }

    @ParameterizedTest
    @CsvSource({"\\u0000, 400", "\\u0007, 422"})
    void aFieldThatMayBeNull(String character, int status) {
        String person = "/api/people/by.owner";
        Client admin = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        Client.Answer answer = admin.patch(
                person,
                "{\"email\": \"a" + character + "@b.example\"}",
                "If-Match",
                admin.get(person).etag());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("email");
    }

    @Test
    void aReasonIsALine() {
        Client.Answer answer = as("by.coordinator")
                .post("/api/projects/P-1/withdrawal", "{\"reason\": \"A\\nB\"}", "If-Match", "\"1\"");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("reason");
    }

    @Test
    void aNameInAList() {
        Client.Answer answer = as("by.coordinator")
                .post(
                        "/api/projects",
                        "{\"lifecycle\": \"joint-production\", \"title\": \"A\", \"hsCodes\": [\"8\\u0007\"]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("hsCodes");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/items?q=%00, 400",
        "/api/items?q=a%07, 422",
        "/api/items?after=%00, 400",
        "/api/trade/flows?hsCode=%00, 400",
        "/api/items/a%00, 400",
        "/api/items/a%07, 422",
        "/api/projects/%00, 400",
        "/engine-rest/task?name=%00, 400",
        "/api/items?%00=1, 400",
    })
    void anAddress(String path, int status) {
        Client.Answer answer = as("by.coordinator").get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"/roadmap?q=%00, 400", "/roadmap?q=%07, 422", "/items/%00, 400", "/flags?rule=%1f, 422"})
    void theAddressOfAPage(String path, int status) {
        assertThat(new Session(port, "by.coordinator").get(path).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"a\0b, sample", "by.coordinator, s\0x"})
    void aNameOrPassword(String login, String password) {
        assertThat(new Client(port, login, password).get("/api/me").status()).isEqualTo(400);
    }

    @Test
    void theNameOfAFile() {
        Client secretary = as("secretary");
        byte[] content = "x".getBytes(StandardCharsets.UTF_8);
        assertThat(secretary.upload("/api/trade/imports", "a\0.csv", content).status())
                .isEqualTo(400);
        assertThat(secretary
                        .upload("/api/trade/imports", "a\u0007.csv", content)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aSearchIsALine() {
        assertThat(as("reader").get("/api/items?q=" + "x".repeat(1_001)).status())
                .isEqualTo(422);
        assertThat(as("reader").get("/api/items?q=" + "x".repeat(20_000)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roadmap?q={a}", "/roadmap?q=%7Ba%7D", "/roadmap?q={", "/{login}", "/roadmap?q=}{${1}"})
    void theLanguageLeadsBackToWhateverWasSearchedFor(String back) {
        Client.Answer answer = new Session(port, "reader").language("en", back);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith("/").contains(back.substring(0, 2));
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }

    @Test
    void aWayBackFromALanguageThatIsTooLongLeadsToTheStart() {
        Client.Answer answer = new Session(port, "reader").language("en", "/roadmap?q=" + "x".repeat(9_000));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void theWayBackFromALanguageIsReadable() {
        Client.Answer answer = new Session(port, "reader").language("en", "/roadmap?q=\u0007");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("cannot be seen");
    }
}
