package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.Gates;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A gate sees every answer; who asks why sees those that they may read. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class WhyOfGatesTest {
    private static final String SITE = "pilot lacks a site";
    private static final Map<String, Object> YES = Map.of("recommended", "yes", "grounds", "There is demand");
    private static final Map<String, Object> AGREED = Map.of("agreed", "yes", "grounds", "Let us go");

    @Autowired
    World world;

    @Autowired
    Projects projects;

    @Autowired
    Tasks tasks;

    @Autowired
    Gates gates;

    @LocalServerPort
    int port;

    private String id;

    @BeforeEach
    void aProjectInPreparation() {
        world.peopled();
        String location = as("by.coordinator").post("/api/projects", """
                {"lifecycle": "joint-production", "title": "Tractors in Ganja",
                 "summary": "A first series of tractors, made from sets of parts in Ganja",
                 "hsCodes": ["870193"], "partnerOrganisation": "Ganja Automobile Plant"}""").location();
        id = location.substring(location.lastIndexOf('/') + 1);
        answer("assess-by-proposer", "by.coordinator", YES);
        answer("assess-by-partner", "az.coordinator", YES);
        answer("agree-by-proposer", "by.cochair", AGREED);
        answer("agree-by-partner", "az.cochair", AGREED);
        World.await(() ->
                projects.find(ProjectId.of(id)).orElseThrow().stage().key().equals("preparation"));
    }

    @Test
    void theGateSeesWhatTheOtherSideMayNotReadYet() {
        assertThat(lacks()).contains("A site");
        answer(
                "prepare-site",
                "az.coordinator",
                Map.of("site", "Ganja", "siteReadyOn", "2027-03-01", "siteReady", true));
        assertThat(lacks()).doesNotContain("A site").contains("Funding");
        assertThat(seen("az.head")).isEqualTo("true");
        assertThat(seen("by.head")).isEqualTo("false");
        assertThat(seen("reader")).isEqualTo("false");
        assertThat(why("by.head", SITE).path("fires").asBoolean()).isTrue();
        assertThat(why("az.head", SITE).path("fires").asBoolean()).isFalse();
        assertThat(seen("admin")).isEmpty();
    }

    @Test
    void whatIsNotThereOrAnothersIsThatOfNothing() {
        Client other = as("az.coordinator");
        assertThat(other.get(question("project/P-1234567", SITE)).status()).isEqualTo(404);
        assertThat(other.get(question("letter/1", SITE)).status()).isEqualTo(404);
        assertThat(other.get(question("nothing", SITE)).status()).isEqualTo(404);
        assertThat(other.get(question("project/" + id, "no such rule")).status())
                .isEqualTo(404);
        String draft = as("by.coordinator").post("/api/projects", """
                {"lifecycle": "joint-production", "title": "Tractors", "summary": "Not ready"}""").location();
        String subject = "project/" + draft.substring(draft.lastIndexOf('/') + 1);
        assertThat(other.get(question(subject, SITE)).status()).isEqualTo(404);
        assertThat(as("by.head").get(question(subject, SITE)).status()).isEqualTo(200);
    }

    private List<String> lacks() {
        return gates.at(ProjectId.of(id), "check-readiness").lacks().stream()
                .map(lack -> lack.what().english())
                .toList();
    }

    private String seen(String login) {
        return why(login, SITE).findPath("yes( \"siteReady\" )").asText();
    }

    private JsonNode why(String login, String rule) {
        return as(login).get(question("project/" + id, rule)).json();
    }

    private static String question(String subject, String rule) {
        return "/api/why-not?subject=" + subject + "&rule=" + URLEncoder.encode(rule, StandardCharsets.UTF_8);
    }

    private void answer(String task, String login, Map<String, Object> answers) {
        World.await(() -> open(login).stream().anyMatch(open -> open.key().equals(task)));
        OpenTask open = open(login).stream()
                .filter(candidate -> candidate.key().equals(task))
                .findFirst()
                .orElseThrow();
        tasks.complete(open.id(), world.person(login), answers);
    }

    private List<OpenTask> open(String login) {
        return tasks.about(Subject.project(id), world.person(login));
    }

    private Client as(String login) {
        return new Client(port, login, login.equals("admin") ? Edges.ADMINISTRATORS_PASSWORD : "sample");
    }
}
