package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointroadmap.whole.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** People as a script of an administrator admits and changes them. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class PeopleApiTest {
    private static final String SECRET = "twelve or more";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String login = "script" + NUMBER.incrementAndGet();
    private Client admin;

    @BeforeEach
    void people() {
        world.peopled();
        admin = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
    }

    @Test
    void aChangeSaysWhichVersionWasSeen() {
        String path = "/api/people/by.owner";
        assertThat(admin.patch(path, "{\"name\": \"N\"}").status()).isEqualTo(428);
        assertThat(admin.patch(path, "{\"name\": \"N\"}", "If-Match", "*").status())
                .isEqualTo(428);
        assertThat(admin.patch(path, "{\"name\": \"N\"}", "If-Match", "\"9999\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void nobodyIsCalledAsAPageIs() {
        for (String taken : List.of("new", "me", "New")) {
            Answer answer = admin.post("/api/people", person(taken, "\"BLR\"", "\"head\"", SECRET));
            assertThat(answer.status()).as(taken).isEqualTo(422);
            assertThat(answer.json().path("errors").path(0).path("field").asText())
                    .isEqualTo("login");
        }
    }

    @Test
    void admitsSomebodyWhoThenComesIn() {
        Answer answer = admin.post("/api/people", person(login, "\"BLR\"", "\"head\"", SECRET));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.location()).endsWith("/api/people/" + login);
        assertThat(answer.json().path("roles").get(0).asText()).isEqualTo("head");
        assertThat(answer.body()).doesNotContain("password").doesNotContain(SECRET);
        assertThat(new Client(port, login, SECRET)
                        .get("/api/me")
                        .json()
                        .path("side")
                        .asText())
                .isEqualTo("BLR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"BLR\" | \"administrator\", \"coordinator\"",
                "\"BLR\" | \"administrator\", \"head\"",
                "\"BLR\" | \"administrator\", \"deputy\"",
                "\"BLR\" | \"administrator\", \"cochair\"",
                "null | \"administrator\", \"secretariat\"",
                "\"AZE\" | \"secretariat\", \"coordinator\"",
                "\"AZE\" | \"secretariat\", \"head\"",
                "\"AZE\" | \"secretariat\", \"deputy\"",
                "\"AZE\" | \"secretariat\", \"cochair\"",
                "null | \"coordinator\"",
                "null | \"cochair\""
            })
    void refusesRolesThatDoNotGoTogetherAtAdmissionAndLater(String side, String roles) {
        assertRefused(admin.post("/api/people", person(login + "x", side, roles, SECRET)), "roles");
        admin.post("/api/people", person(login, "\"BLR\"", "\"reader\"", SECRET));
        assertRefused(patch(login, "{\"side\": " + side + ", \"roles\": [" + roles + "]}"), "roles");
        assertThat(admin.get("/api/people/" + login).json().path("roles").toString())
                .isEqualTo("[\"reader\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"administrator\"", "\"administrator\", \"reader\""})
    void refusesASideForAnAdministratorAtAdmissionAndLater(String roles) {
        assertRefused(admin.post("/api/people", person(login + "x", "\"BLR\"", roles, SECRET)), "side");
        admin.post("/api/people", person(login, "\"BLR\"", "\"reader\"", SECRET));
        assertRefused(patch(login, "{\"roles\": [" + roles + "]}"), "side");
        assertThat(patch(login, "{\"side\": null, \"roles\": [" + roles + "]}").status())
                .isEqualTo(200);
        assertRefused(patch(login, "{\"side\": \"AZE\"}"), "side");
    }

    @Test
    void anAdministratorWhomAnOldDatabaseGivesASideReadsNoneOfItsDrafts() {
        admin.post("/api/people", person(login, "\"BLR\"", "\"reader\"", SECRET));
        Client reader = new Client(port, login, SECRET);
        String draft = new Client(port, "by.coordinator", "sample")
                .post(
                        "/api/projects",
                        "{\"lifecycle\": \"joint-production\", \"title\": \"Cabins of one side\", \"summary\": \"\"}")
                .location();
        String path = draft.substring(draft.indexOf("/api/"));
        assertThat(reader.get(path).status()).isEqualTo(200);
        jdbc.sql("INSERT INTO person_role (login, role) VALUES (?, 'ADMINISTRATOR')")
                .param(login)
                .update();
        assertThat(reader.get(path).status()).isEqualTo(404);
        assertThat(reader.get(path + "/answers").status()).isEqualTo(404);
        assertThat(reader.get("/api/projects?limit=500").body()).doesNotContain("Cabins of one side");
        assertThat(reader.get("/api/me").json().path("side").isNull()).isTrue();
        assertThat(patch(login, "{\"name\": \"Another\"}").status()).isEqualTo(200);
        assertThat(patch(login, "{\"roles\": [\"reader\"]}").status()).isEqualTo(200);
        assertThat(admin.get("/api/people/" + login).json().path("side").isNull())
                .isTrue();
    }

    @Test
    void refusesNoRoleNoPasswordAndATakenLogin() {
        assertRefused(admin.post("/api/people", person(login, "\"BLR\"", "", SECRET)), "roles");
        assertRefused(
                admin.post(
                        "/api/people",
                        "{\"login\": \"" + login
                                + "\", \"name\": \"N\", \"roles\": [\"reader\"], \"language\": \"en\"}"),
                "password");
        assertRefused(admin.post("/api/people", person("By.Coordinator", "\"BLR\"", "\"reader\"", SECRET)), "login");
        assertThat(admin.post("/api/people", person(login, "\"BLR\"", "\"king\"", SECRET))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoTakesNoJsonIsRefusedBeforeAnythingIsDone() {
        String body = person(login, "\"BLR\"", "\"reader\"", SECRET);
        assertThat(admin.post("/api/people", body, "Accept", "application/pdf").status())
                .isEqualTo(406);
        assertThat(admin.get("/api/people/" + login).status()).isEqualTo(404);
    }

    @Test
    void aSideHasItsOwnSecretary() {
        assertThat(admin.post("/api/people", person(login, "\"AZE\"", "\"secretariat\"", SECRET))
                        .status())
                .isEqualTo(201);
        assertThat(new Client(port, login, SECRET)
                        .put("/api/parties/AZE/excluded-partners", "[]", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void changesWhatIsNamedAndLeavesTheRest() {
        admin.post("/api/people", person(login, "\"BLR\"", "\"reader\"", SECRET));
        Answer answer = patch(
                login,
                "{\"side\": null, \"roles\": [\"secretariat\"], \"email\": null, \"password\": \"another dozen\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("side").isNull()).isTrue();
        assertThat(answer.json().path("email").isNull()).isTrue();
        assertThat(answer.json().path("name").asText()).isEqualTo("Somebody");
        assertThat(new Client(port, login, SECRET).get("/api/me").status()).isEqualTo(401);
        assertThat(new Client(port, login, "another dozen").get("/api/me").status())
                .isEqualTo(200);
        assertThat(patch(login, "{\"active\": false}").json().path("active").asBoolean())
                .isFalse();
        assertThat(new Client(port, login, "another dozen").get("/api/me").status())
                .isEqualTo(401);
    }

    @Test
    void nobodyChangesTheirOwnRolesSideOrAccess() {
        assertThat(patch("admin", "{\"roles\": [\"reader\"]}").status()).isEqualTo(409);
        assertThat(patch("admin", "{\"side\": \"BLR\"}").status()).isEqualTo(409);
        assertThat(patch("admin", "{\"active\": false}").status()).isEqualTo(409);
        assertThat(patch("admin", "{\"email\": \"chief@roadmap.example\"}").status())
                .isEqualTo(200);
    }

    @Test
    void isForAdministratorsOnly() {
        Client other = new Client(port, "by.coordinator", "sample");
        assertThat(other.get("/api/people").status()).isEqualTo(403);
        assertThat(other.get("/api/people/by.coordinator").status()).isEqualTo(403);
        assertThat(other.post("/api/people", person(login, "\"BLR\"", "\"reader\"", SECRET))
                        .status())
                .isEqualTo(403);
        assertThat(other.patch("/api/people/by.coordinator", "{\"name\": \"N\"}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
        assertThat(admin.get("/api/people/nobody").status()).isEqualTo(404);
        assertThat(admin.patch("/api/people/nobody", "{\"name\": \"N\"}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsEverybodyPageByPage() {
        var first = admin.get("/api/people?limit=2").json();
        assertThat(first.path("items")).hasSize(2);
        assertThat(first.path("items").get(0).path("login").asText()).isEqualTo("admin");
        var second = admin.get(
                        "/api/people?limit=500&after=" + first.path("next").asText())
                .json();
        assertThat(second.path("items").size()).isGreaterThan(8);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void otherRolesEndAnOpenSessionAndAnotherAddressDoesNot() {
        admin.post("/api/people", person(login, "\"BLR\"", "\"reader\"", "sample sample"));
        Session session = new Session(port, login, "sample sample");
        patch(login, "{\"name\": \"Other\", \"language\": \"ru\", \"email\": \"new@roadmap.example\"}");
        assertThat(session.get("/api/me").status()).isEqualTo(200);
        patch(login, "{\"active\": false}");
        patch(login, "{\"active\": true}");
        assertThat(session.get("/api/me").status()).isEqualTo(401);
        Session again = new Session(port, login, "sample sample");
        patch(login, "{\"roles\": [\"reader\", \"head\"]}");
        assertThat(again.get("/api/me").status()).isEqualTo(401);
        Session third = new Session(port, login, "sample sample");
        patch(login, "{\"side\": \"AZE\"}");
        assertThat(third.get("/api/me").status()).isEqualTo(401);
    }

    private Answer patch(String of, String body) {
        return admin.patch(
                "/api/people/" + of,
                body,
                "If-Match",
                admin.get("/api/people/" + of).etag());
    }

    private static void assertRefused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().path("errors").get(0).path("field").asText()).isEqualTo(field);
    }

    private static String person(String login, String side, String roles, String password) {
        return "{\"login\": \"" + login + "\", \"name\": \"Somebody\", \"side\": " + side + ", \"roles\": [" + roles
                + "], \"language\": \"en\", \"email\": \"" + login + "@roadmap.example\", \"password\": \"" + password
                + "\"}";
    }
}
