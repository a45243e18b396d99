package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jointroadmap.whole.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Every change of what is there says which version was seen. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class SeenVersionTest {
    private static final String PROPOSAL = """
            {"lifecycle": "joint-production", "title": "Tractors in Ganja", "summary": "A first series of tractors"}""";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("PATCH", "item", "", "{\"title\": \"Better\"}", "by.coordinator"),
                Arguments.of(
                        "POST",
                        "item",
                        "/delivery",
                        "{\"date\": \"2026-11-20\", \"evidence\": \"Act\"}",
                        "by.coordinator"),
                Arguments.of("POST", "claimed", "/acceptance", "{\"accepted\": true}", "az.coordinator"),
                Arguments.of("POST", "project", "/suspension", "{\"reason\": \"Funds\"}", "by.coordinator"),
                Arguments.of("POST", "suspended", "/resumption", "{\"reason\": \"Funds\"}", "by.coordinator"),
                Arguments.of("POST", "project", "/withdrawal", "{\"reason\": \"Funds\"}", "by.coordinator"),
                Arguments.of("PUT", "excluded", "", "[]", "secretary"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void itIsAskedFor(String method, String thing, String deed, String body, String login) {
        String path = there(thing);
        Client client = as(login);
        String etag = client.get(path).etag();
        assertThat(etag).as("GET says the version").matches("\"\\d+\"");
        assertThat(send(client, method, path + deed, body).status()).isEqualTo(428);
        Answer any = send(client, method, path + deed, body, "If-Match", "*");
        assertThat(any.status()).isEqualTo(428);
        assertThat(any.type()).startsWith("application/problem+json");
        for (String wrong : new String[] {"W/" + etag, etag.replace("\"", ""), "\"x\"", etag + ", \"9\""}) {
            Answer answer = send(client, method, path + deed, body, "If-Match", wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.json().path("detail").asText()).contains("Send If-Match");
        }
        assertThat(send(client, method, path + deed, body, "If-Match", "\"98765\"")
                        .status())
                .isEqualTo(412);
        assertThat(client.get(path).etag()).as("nothing was done").isEqualTo(etag);
        assertThat(send(client, method, path + deed, body, "If-Match", etag).status())
                .isEqualTo(200);
    }

    /** Else the answer would tell what is there from what is not. */
    @Test
    void itIsAskedForOfWhatIsNotThereToo() {
        String draft = there("project");
        for (String path : new String[] {draft, "/api/projects/P-1234567"}) {
            String body = "{\"reason\": \"Funds\"}";
            assertThat(as("az.coordinator").post(path + "/withdrawal", body).status())
                    .isEqualTo(428);
            Answer answer = as("az.coordinator").post(path + "/withdrawal", body, "If-Match", "\"1\"");
            assertThat(answer.status()).isEqualTo(404);
            String id = path.substring(path.lastIndexOf('/') + 1);
            assertThat(answer.body().replace(id, "P-7"))
                    .isEqualTo(as("az.coordinator")
                            .post("/api/projects/P-9999999/withdrawal", body, "If-Match", "\"1\"")
                            .body()
                            .replace("P-9999999", "P-7"));
        }
    }

    private String there(String thing) {
        return switch (thing) {
            case "item" -> "/api/items/" + world.itemDueIn(50);
            case "claimed" -> {
                String item = there("item");
                String claim = "{\"date\": \"2026-11-20\", \"evidence\": \"Act\"}";
                as("by.coordinator").change(item, "/delivery", claim);
                yield item;
            }
            case "excluded" -> "/api/parties/AZE/excluded-partners";
            case "suspended" -> {
                String project = there("project");
                as("by.coordinator").change(project, "/suspension", "{\"reason\": \"Funds\"}");
                yield project;
            }
            default -> {
                String location =
                        as("by.coordinator").post("/api/projects", PROPOSAL).location();
                yield location.substring(location.indexOf("/api/"));
            }
        };
    }

    private static Answer send(Client client, String method, String path, String body, String... headers) {
        return switch (method) {
            case "PATCH" -> client.patch(path, body, headers);
            case "PUT" -> client.put(path, body, headers);
            default -> client.post(path, body, headers);
        };
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
