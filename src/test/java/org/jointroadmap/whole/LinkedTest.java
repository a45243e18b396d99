package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.monitoring.Gates;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Rules see an item with its projects, a project with its item, and what counts over many soon after it has changed. */
@WholeApplicationTest
@ContextConfiguration(initializers = LinkedRules.class)
class LinkedTest {
    private static final String SUSPENDED = "item whose project is suspended";
    private static final String NONE = "item that needs a project and has none";
    private static final String LATE = "project of a late item";
    private static final String LOADED = "organisation with three late items";
    private static final String EDITION = "roadmap with three late items";
    private static final String SESSION = "late item before a session";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Projects projects;

    @Autowired
    Tasks tasks;

    @Autowired
    Flags flags;

    @Autowired
    Gates gates;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled().quiet();
        settled();
    }

    @Test
    void anItemAndItsProjectSeeEachOtherAtOnce() {
        String item = world.itemDueIn(-5);
        assertThat(rules(Subject.item(item))).doesNotContain(NONE, SUSPENDED);
        Client.Answer patched = as("by.coordinator")
                .patch(
                        "/api/items/" + item,
                        "{\"expectsProject\": true}",
                        as("by.coordinator").seen("/api/items/" + item));
        assertThat(patched.status()).as(patched.body()).isEqualTo(200);
        assertThat(patched.json().path("expectsProject").asBoolean()).isTrue();
        assertThat(rules(Subject.item(item))).contains(NONE);
        String project = draft(item);
        assertThat(rules(Subject.item(item))).as("A draft is its side's own").contains(NONE);
        assertThat(rules(Subject.project(project))).contains(LATE);
        hand(project);
        assertThat(rules(Subject.item(item))).doesNotContain(NONE, SUSPENDED);
        steer(project, "suspension");
        assertThat(rules(Subject.item(item))).contains(SUSPENDED);
        JsonNode why = why(SUSPENDED, "item/" + item);
        assertThat(why.path("fires").asBoolean()).as(why.toString()).isTrue();
        steer(project, "resumption");
        assertThat(rules(Subject.item(item))).doesNotContain(SUSPENDED);
        world.redate(item, LocalDate.now(clock).plusDays(100).toString());
        assertThat(rules(Subject.project(project))).doesNotContain(LATE);
        assertThat(why(LATE, "project/" + project).path("fires").asBoolean()).isFalse();
        steer(project, "withdrawal");
        assertThat(rules(Subject.item(item))).contains(NONE);
    }

    @Test
    void whatIsKnownIsSeen() {
        String item = world.itemDueOn("IV квартал 2026 г.", 0);
        String project = draft(item);
        hand(project);
        world.redate(item, "до 30 июня 2026 г.");
        as("by.coordinator").change("/api/items/" + item, "/delivery", """
                {"date": "2026-06-01", "evidence": "Act 12"}""");
        steer(project, "suspension");
        clock.forwardDays(7);
        assertThat(seen("item as it is seen", "item/" + item))
                .containsEntry("number", item)
                .containsEntry("leadSide", "BLR")
                .containsEntry("leadOrganisation", "Ministry of BLR")
                .containsEntry("hasPerson", "true")
                .containsEntry("dueKind", "by")
                .containsEntry("dueQuarter", "2")
                .containsEntry("dueYear", "2026")
                .containsEntry("daysMovedInAll", "184")
                .containsEntry("daysSinceClaim", String.valueOf(worked("AZE")))
                .containsEntry("projects", "1")
                .containsEntry("edition", "2026");
        assertThat(seen("project as it is seen", "project/" + project))
                .containsEntry("item", item)
                .containsEntry("daysSuspended", String.valueOf(worked("BLR")))
                .containsEntry("timesReturned", "0");
        assertThat(seen("project without a document", "project/" + project)).containsEntry("documents", "0");
        as("by.coordinator")
                .upload("/api/projects/" + project + "/files", "plan.txt", "A plan".getBytes(StandardCharsets.UTF_8));
        assertThat(seen("project without a document", "project/" + project)).containsEntry("documents", "1");
        assertThat(gates.at(ProjectId.of(project), "check-readiness").lacks())
                .noneMatch(lack -> lack.what().english().equals("A document"));
    }

    /** Working days of the last week. */
    private int worked(String side) {
        LocalDate today = LocalDate.now(clock);
        return calendars.fresh(side).between(today.minusDays(7), today);
    }

    /** What a rule's conditions see of a subject, as it is explained. */
    private Map<String, String> seen(String rule, String subject) {
        Map<String, String> seen = new HashMap<>();
        why(rule, subject).path("conditions").forEach(condition -> condition
                .path("values")
                .fields()
                .forEachRemaining(
                        value -> seen.put(value.getKey(), value.getValue().asText())));
        return seen;
    }

    @Test
    void anOrganisationAndAnEditionAreLookedAtSoon() {
        String ministry = organisation("BLR");
        List<String> late = List.of(world.itemDueIn(-5), world.itemDueIn(-6), world.itemDueIn(-7));
        World.await(() -> rules(new Subject("organisation", ministry)).contains(LOADED));
        World.await(() -> rules(Subject.roadmap("2026")).contains(EDITION));
        assertThat(why(LOADED, "organisation/" + ministry).path("fires").asBoolean())
                .isTrue();
        assertThat(why(EDITION, "roadmap/2026").path("fires").asBoolean()).isTrue();
        String page = page("by.coordinator", "/organisations/" + ministry);
        assertThat(page).contains("What it owes", late.get(0), "Late: 3");
        assertThat(page("by.head", "/organisations/" + ministry)).contains("Что за ней числится");
        assertThat(page("by.coordinator", "/roadmap/editions/2026")).contains("Late: 3");
        assertThat(page("by.coordinator", "/items/" + late.get(0))).contains("/organisations/" + ministry);
        world.redate(late.get(0), LocalDate.now(clock).plusDays(100).toString());
        World.await(() -> !rules(new Subject("organisation", ministry)).contains(LOADED));
        World.await(() -> !rules(Subject.roadmap("2026")).contains(EDITION));
    }

    @Test
    void aSessionIsSeenByAll() {
        String item = world.itemDueIn(-5);
        LocalDate day = LocalDate.now(clock).plusDays(20);
        String body = "{\"kind\": \"plenary\", \"number\": 16, \"from\": \"" + day + "\", \"to\": \"" + day
                + "\", \"place\": \"Minsk\"}";
        assertThat(as("by.coordinator").post("/api/sessions", body).status()).isEqualTo(403);
        Client.Answer planned = as("secretary").post("/api/sessions", body);
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        assertThat(planned.json().path("status").asText()).isEqualTo("planned");
        assertThat(as("reader").get(planned.location()).json().path("place").asText())
                .isEqualTo("Minsk");
        assertThat(as("reader").get("/api/sessions").json().path("items")).hasSize(1);
        World.await(() -> rules(Subject.item(item)).contains(SESSION));
        assertThat(as("secretary")
                        .post(
                                "/api/sessions",
                                "{\"kind\": \"party\", \"from\": \"2026-12-02\", \"to\": \"2026-12-01\"}")
                        .json()
                        .path("errors"))
                .hasSize(3);
        assertThat(page("secretary", "/sessions")).contains("Plan a session", "Minsk");
        assertThat(page("by.head", "/sessions")).contains("Заседания").doesNotContain("Запланировать");
        jdbc.sql("UPDATE roadmap_session SET status = 'CANCELLED'").update();
    }

    @Test
    void whatIsNoSubjectIsNotExplained() {
        for (String subject : List.of(
                "organisation/999999",
                "organisation/x",
                "roadmap/1990",
                "target/x",
                "target/99",
                "opportunity/x",
                "opportunity/AZE-BLR-999999",
                "project/x",
                "item/none")) {
            assertThat(as("by.coordinator").get(question(LOADED, subject)).status())
                    .as(subject)
                    .isEqualTo(404);
        }
    }

    /** After any changes, each judged when it happened, an evaluation of everything has nothing to change. */
    @ParameterizedTest
    @ValueSource(longs = {20_261_201, 16})
    void everythingAndOneByOneAreEqual(long seed) {
        Random random = new Random(seed);
        List<String> items =
                List.of(world.itemDueIn(-5), world.itemDueIn(-1), world.itemDueIn(3), world.itemDueIn(-40));
        List<String> made = IntStream.range(0, 5)
                .mapToObj(one -> draft(items.get(random.nextInt(items.size()))))
                .toList();
        made.stream().limit(4).forEach(this::hand);
        for (int step = 0; step < 40; step++) {
            String item = items.get(random.nextInt(items.size()));
            String project = made.get(random.nextInt(made.size()));
            switch (random.nextInt(6)) {
                case 0 ->
                    world.redate(
                            item,
                            LocalDate.now(clock)
                                    .plusDays(random.nextInt(100) - 60)
                                    .toString());
                case 1 ->
                    as("by.coordinator")
                            .patch(
                                    "/api/items/" + item,
                                    "{\"expectsProject\": " + random.nextBoolean() + "}",
                                    as("by.coordinator").seen("/api/items/" + item));
                case 2 -> as("by.coordinator").change("/api/projects/" + project, "/suspension", "{\"reason\": \"x\"}");
                case 3 -> as("by.coordinator").change("/api/projects/" + project, "/resumption", "{\"reason\": \"x\"}");
                case 4 -> assess(project, random);
                default -> clock.forwardDays(random.nextInt(2));
            }
        }
        world.evaluateEverything();
        settled();
        for (int step = 0; step < 10; step++) {
            String project = made.get(random.nextInt(made.size()));
            assess(project, random);
            String what = random.nextBoolean() ? "/suspension" : "/resumption";
            as("by.coordinator").change("/api/projects/" + project, what, "{\"reason\": \"x\"}");
            world.redate(
                    items.get(random.nextInt(items.size())),
                    LocalDate.now(clock).plusDays(random.nextInt(100) - 60).toString());
        }
        settled();
        Evaluation whole = world.evaluateEverything();
        assertThat(whole.failures()).isEmpty();
        assertThat(whole.raised()).isZero();
        assertThat(whole.cleared()).isZero();
        assertThat(whole.kept()).isPositive();
    }

    /** Both sides say what they think of it, unless it is suspended or they have said so. */
    private void assess(String id, Random random) {
        String word = random.nextInt(3) == 0 ? "no" : "yes";
        for (String login : List.of("by.coordinator", "az.coordinator")) {
            tasks.about(Subject.project(id), world.person(login)).stream()
                    .filter(task -> task.key().startsWith("assess-by"))
                    .filter(task ->
                            projects.find(ProjectId.of(id)).orElseThrow().status() == ProjectStatus.RUNNING)
                    .forEach(task -> tasks.complete(
                            task.id(), world.person(login), Map.of("recommended", word, "grounds", "There is demand")));
        }
    }

    /** Nothing is left that is to be looked at soon. */
    private void settled() {
        World.await(() -> jdbc.sql("SELECT COUNT(*) FROM subject_to_look_at")
                        .query(Integer.class)
                        .single()
                == 0);
    }

    private List<String> rules(Subject subject) {
        return flags.standing(subject).stream().map(Flag::rule).toList();
    }

    private String organisation(String side) {
        for (JsonNode one : as("reader").get("/api/organisations").json().path("items")) {
            if (one.path("side").asText().equals(side)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError(side);
    }

    /** It lacks a partner's organisation, and is its side's own until that is answered. */
    private String draft(String item) {
        String location =
                as("by.coordinator").post("/api/projects", """
                {"lifecycle": "joint-production", "title": "Tractors in Ganja", "item": "%s",
                 "summary": "A first series of tractors, made from sets of parts in Ganja",
                 "hsCodes": ["870193"], "partnerOrganisation": ""}""".formatted(item)).location();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void hand(String id) {
        World.await(() -> open(id).isPresent());
        tasks.complete(
                open(id).orElseThrow().id(),
                world.person("by.coordinator"),
                Map.of(
                        "title",
                        "Tractors in Ganja",
                        "summary",
                        "A first series of tractors, made from sets of parts in Ganja",
                        "hsCodes",
                        "870193",
                        "partnerOrganisation",
                        "Ganja Automobile Plant"));
        World.await(() -> projects.find(ProjectId.of(id)).orElseThrow().handedOver());
    }

    private Optional<OpenTask> open(String id) {
        return tasks.about(Subject.project(id), world.person("by.coordinator")).stream()
                .filter(task -> task.key().equals("complete-the-proposal"))
                .findFirst();
    }

    private String page(String login, String path) {
        return new Session(port, login).get(path).body();
    }

    private void steer(String id, String what) {
        Client.Answer answer =
                as("by.coordinator").change("/api/projects/" + id, "/" + what, "{\"reason\": \"As agreed\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode why(String rule, String subject) {
        return as("by.coordinator").get(question(rule, subject)).json();
    }

    private static String question(String rule, String subject) {
        return "/api/why-not?subject=" + subject + "&rule=" + URLEncoder.encode(rule, StandardCharsets.UTF_8);
    }

    private Client as(String login) {
        return new Client(port, login, "sample");
    }
}
