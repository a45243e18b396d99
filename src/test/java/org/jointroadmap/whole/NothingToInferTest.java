package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.Escalation;
import org.jointroadmap.monitoring.Escalations;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Totals and gaps in ids tell nothing about what one may not see. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class NothingToInferTest {
    private static final Pattern LETTER = Pattern.compile("escalation-(\\d+)-rung");
    private static final String DRAFT = """
            {"lifecycle": "joint-production", "title": "Cabins of our own", "summary": "A first series of tractors"}""";
    private static final String PROPOSAL = """
            {"lifecycle": "joint-production", "title": "Tractors in Ganja",
             "summary": "A first series of tractors, made from sets of parts in Ganja",
             "hsCodes": ["870193"], "partnerOrganisation": "Ganja Automobile Plant"}""";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    Escalations escalations;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void numbersOfProjectsDoNotCountDrafts() {
        List<Long> numbers = new ArrayList<>();
        for (int made = 0; made < 6; made++) {
            numbers.add(Long.parseLong(propose(made % 2 == 0 ? PROPOSAL : DRAFT).substring(2)));
        }
        for (int one = 1; one < numbers.size(); one++) {
            assertThat(numbers.get(one) - numbers.get(one - 1)).isNotEqualTo(1);
        }
        assertThat(numbers).allSatisfy(number -> assertThat(number).isBetween(100_000L, 999_999L));
        String process = as("by.coordinator")
                .get("/api/projects/P-" + numbers.get(0))
                .json()
                .path("processInstanceId")
                .asText();
        assertThat(process)
                .as("the engine's ids do not count either")
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void projectsAreListedByTimeAndEachIsOnOnePage() {
        List<String> newestFirst = new ArrayList<>();
        for (int made = 0; made < 5; made++) {
            newestFirst.add(0, propose(PROPOSAL));
            propose(DRAFT);
        }
        List<String> listed = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    as("az.coordinator").get("/api/projects?limit=2" + after).json();
            page.path("items").forEach(project -> listed.add(project.path("id").asText()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!after.isEmpty());
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed.subList(0, 5)).isEqualTo(newestFirst);
        assertThat(as("az.coordinator").get("/api/projects?after=UC03").status())
                .isEqualTo(422);
    }

    @Test
    void theVersionDoesNotTellHowOftenADraftWasChanged() {
        String untouched = propose(PROPOSAL);
        String changed = propose(DRAFT);
        String path = "/api/projects/" + changed;
        as("by.coordinator").change(path, "/suspension", "{\"reason\": \"Funds\"}");
        as("by.coordinator").change(path, "/resumption", "{\"reason\": \"Found\"}");
        OpenTask completion = tasks.about(Subject.project(changed), world.person("by.coordinator"))
                .get(0);
        tasks.complete(
                completion.id(),
                world.person("by.coordinator"),
                java.util.Map.of(
                        "title", "Cabins of our own",
                        "summary", "A first series of tractors, made from sets of parts in Ganja",
                        "hsCodes", "870193",
                        "partnerOrganisation", "Plant"));
        assertThat(as("az.coordinator").get(path).json().path("version").asInt())
                .isEqualTo(as("az.coordinator")
                        .get("/api/projects/" + untouched)
                        .json()
                        .path("version")
                        .asInt());
    }

    @Test
    void anEvaluationCountsWhatEverybodyMaySee() {
        Evaluation before = world.evaluateEverything();
        propose(DRAFT);
        propose(DRAFT);
        Evaluation after = world.evaluateEverything();
        assertThat(List.of(after.total(), after.subjects(), after.facts()))
                .isEqualTo(List.of(before.total(), before.subjects(), before.facts()));
        clock.forwardDays(60);
        Evaluation late = world.evaluateEverything();
        assertThat(flags("by.coordinator", "project")).isNotEmpty();
        JsonNode said =
                as("az.coordinator").get("/api/evaluations/" + late.id()).json();
        assertThat(said.path("subjects").asInt()).isEqualTo(said.path("total").asInt());
        assertThat(said.path("kept").asInt() + said.path("raised").asInt())
                .isEqualTo(flags("az.coordinator", "").stream()
                        .filter(id -> flags("by.coordinator", "").contains(id))
                        .toList()
                        .size());
    }

    @Test
    void flagsNoticesAndEscalationsAreDrawnNotCounted() {
        Set<String> escalated = new HashSet<>();
        List<Long> flags = new ArrayList<>();
        for (int made = 0; made < 4; made++) {
            String item = world.itemDueIn(-8 - made);
            flags.add(world.flagsOf(item).get(0).id());
            escalations
                    .running(Subject.item(item))
                    .map(Escalation::id)
                    .ifPresent(id -> escalated.add(String.valueOf(id)));
        }
        assertThat(flags).allSatisfy(id -> assertThat(id).isBetween(100_000_000_000_000L, 999_999_999_999_999L));
        assertThat(escalated).allSatisfy(id -> assertThat(id).hasSize(15));
        World.await(() -> !notices("by.coordinator").isEmpty());
        notices("by.coordinator").forEach(notice -> {
            assertThat(notice.path("id").asText()).hasSize(15);
            LETTER.matcher(notice.path("event").asText()).results().forEach(letter -> assertThat(letter.group(1))
                    .hasSize(15));
        });
        Set<String> seen = new HashSet<>();
        String after = "";
        do {
            JsonNode page = as("reader").get("/api/flags?limit=2" + after).json();
            page.path("items")
                    .forEach(flag ->
                            assertThat(seen.add(flag.path("id").asText())).isTrue());
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!after.isEmpty());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(4);
    }

    /** What is one side's own climbs within that side, and tells nobody else. */
    @Test
    void aDraftThatIsLateNeverReachesTheOtherSidesCoChair() {
        String draft = propose(DRAFT.replace("Cabins of our own", "Secret cabins"));
        for (int month = 0; month < 8; month++) {
            clock.forwardDays(30);
            world.evaluateEverything();
        }
        assertThat(escalations.running(Subject.project(draft)).map(Escalation::level))
                .hasValue(Level.DEPUTY);
        assertThat(as("by.deputy").get("/api/flags?subject=" + draft).json().path("items"))
                .isNotEmpty();
        assertThat(tasks.about(Subject.project(draft), world.person("az.cochair")))
                .isEmpty();
        Client administrator = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        assertThat(administrator.get("/api/notices?limit=500").body())
                .contains(draft)
                .doesNotContain("Secret cabins");
        for (String login : List.of("az.cochair", "az.coordinator", "secretary", "reader")) {
            assertThat(notices(login))
                    .noneMatch(
                            notice -> notice.path("about").path("id").asText().equals(draft));
            assertThat(as(login).get("/api/flags?subject=" + draft).json().path("items"))
                    .isEmpty();
        }
    }

    private List<String> flags(String login, String type) {
        List<String> ids = new ArrayList<>();
        as(login).get("/api/flags?standing=true&limit=500").json().path("items").forEach(flag -> {
            if (type.isEmpty() || flag.path("subject").path("type").asText().equals(type)) {
                ids.add(flag.path("id").asText());
            }
        });
        return ids;
    }

    private List<JsonNode> notices(String login) {
        List<JsonNode> notices = new ArrayList<>();
        as(login).get("/api/notices?limit=500").json().path("items").forEach(notices::add);
        return notices;
    }

    private String propose(String proposal) {
        String location = as("by.coordinator").post("/api/projects", proposal).location();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
