package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Stage;
import org.jointroadmap.whole.Client.Answer;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What pages, the API and the engine say of answers, to whom. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class AnswersApiTest {
    private static final String GROUNDS = "There is demand in spring";
    private static final String PROPOSAL = """
            {"lifecycle": "joint-production", "title": "Tractors in Ganja",
             "summary": "A first series of tractors, made from sets of parts in Ganja",
             "hsCodes": ["870193"], "partnerOrganisation": "Ganja Automobile Plant"}""";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Projects projects;

    @Autowired
    Tasks tasks;

    @LocalServerPort
    int port;

    private String id;

    @BeforeEach
    void aProject() {
        world.peopled();
        String location = as("by.coordinator").post("/api/projects", PROPOSAL).location();
        id = location.substring(location.lastIndexOf('/') + 1);
    }

    @Test
    void theFirstAssessmentIsNowhereToBeReadByOthers() {
        String before = daysOn(page("az.coordinator"));
        clock.forwardDays(7);
        complete("by.coordinator", Map.of("recommended", "yes", "grounds", GROUNDS));
        assertThat(page("by.head")).contains(GROUNDS);
        JsonNode own = answers("by.head").path(0);
        assertThat(own.path("task").asText()).isEqualTo("assess-by-proposer");
        assertThat(own.path("side").asText()).isEqualTo("BLR");
        assertThat(own.path("person").asText()).isEqualTo("by.coordinator");
        assertThat(own.path("answers").path("grounds").asText()).isEqualTo(GROUNDS);
        for (String login : List.of("az.coordinator", "az.deputy", "secretary", "reader", "rules")) {
            assertThat(page(login)).as(login).doesNotContain(GROUNDS);
            assertThat(daysOn(page(login))).as(login).isEqualTo(before);
            assertThat(answers(login)).as(login).isEmpty();
        }
        String task = tasks.about(Subject.project(id), world.person("az.coordinator"))
                .get(0)
                .id();
        for (String part : List.of("/variables", "/form-variables", "/localVariables")) {
            assertThat(as("az.coordinator")
                            .get("/engine-rest/task/" + task + part)
                            .body())
                    .doesNotContain(GROUNDS)
                    .doesNotContain("objections");
        }

        complete("az.coordinator", Map.of("recommended", "no", "grounds", "The hall is taken"));
        World.await(() -> answers("az.coordinator").size() == 2);
        for (String login : List.of("by.coordinator", "az.coordinator", "secretary", "reader")) {
            assertThat(page(login)).as(login).contains(GROUNDS, "The hall is taken");
            assertThat(answers(login).findValuesAsText("task"))
                    .as(login)
                    .containsExactly("assess-by-proposer", "assess-by-partner");
        }
    }

    @Test
    void anAdministratorReadsNoAnswer() {
        complete("by.coordinator", Map.of("recommended", "no", "grounds", GROUNDS));
        complete("az.coordinator", Map.of("recommended", "no", "grounds", "The hall is taken"));
        World.await(() -> answers("reader").size() == 2);
        World.await(() -> projects.find(ProjectId.of(id)).orElseThrow().stage().equals(Stage.PROPOSAL));
        Client administrator = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        Answer project = administrator.get("/api/projects/" + id);
        assertThat(project.status()).isEqualTo(200);
        assertThat(project.body()).doesNotContain(GROUNDS);
        assertThat(as("reader").get("/api/projects/" + id).body()).contains(GROUNDS);
        assertThat(administrator.get("/api/projects/" + id + "/answers").json().path("items"))
                .isEmpty();
    }

    /** Whoever said it is kept by a code, and read by a name. */
    @Test
    void whoObjectedIsNamedInTheReadersLanguage() {
        complete("by.coordinator", Map.of("recommended", "no", "grounds", GROUNDS));
        complete("az.coordinator", Map.of("recommended", "no", "grounds", "The hall is taken"));
        World.await(() -> projects.find(ProjectId.of(id)).orElseThrow().stage().equals(Stage.PROPOSAL));
        String task = tasks.about(Subject.project(id), world.person("by.coordinator"))
                .get(0)
                .id();
        String form = "/camunda/api/engine/engine/default/task/" + task + "/form-variables";
        Session reader = new Session(port, "by.coordinator");
        reader.language("ru", "/");
        assertThat(reader.get(form).body())
                .contains("Беларусь: " + GROUNDS, "Азербайджан: The hall")
                .doesNotContain("BLR: ", "AZE: ");
        reader.language("en", "/");
        assertThat(reader.get(form).body()).contains("Azerbaijan: The hall").doesNotContain("BLR: ", "AZE: ");
        assertThat(page("by.coordinator")).contains("Azerbaijan: The hall").doesNotContain("AZE: ");
    }

    @Test
    void theAnswersOfAnothersDraftAreThoseOfNothing() {
        String draft = as("by.coordinator")
                .post("/api/projects", PROPOSAL.replace("\"870193\"", ""))
                .location();
        String number = draft.substring(draft.lastIndexOf('/') + 1);
        Answer hidden = as("az.coordinator").get("/api/projects/" + number + "/answers");
        Answer none = as("az.coordinator").get("/api/projects/P-1234567/answers");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body().replace(number, "P-7")).isEqualTo(none.body().replace("P-1234567", "P-7"));
        assertThat(as("by.head").get("/api/projects/" + number + "/answers").status())
                .isEqualTo(200);
    }

    private void complete(String login, Map<String, Object> answers) {
        OpenTask open = tasks.about(Subject.project(id), world.person(login)).get(0);
        tasks.complete(open.id(), world.person(login), answers);
    }

    private String page(String login) {
        return new Session(port, login).get("/projects/" + id).body();
    }

    /** The working days that each side has spent. */
    private static String daysOn(String page) {
        int start = page.indexOf("Working days spent");
        assertThat(start).isPositive();
        return page.substring(start, page.indexOf("</dd>", start));
    }

    private JsonNode answers(String login) {
        return as(login).get("/api/projects/" + id + "/answers").json().path("items");
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
