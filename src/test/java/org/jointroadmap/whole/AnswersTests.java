package org.jointroadmap.whole;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.project.Stage;
import org.jointroadmap.project.StageEntries;
import org.jointroadmap.project.StageEntry;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.workflow.Diagram;
import org.jointroadmap.workflow.Diagrams;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One side's answer is its own until both have answered, as the form promises. */
@WholeApplicationTest
abstract class AnswersTests {
    private static final String SUMMARY = "A first series of tractors, made from sets of parts in Ganja";

    @Autowired
    World world;

    @Autowired
    Projects projects;

    @Autowired
    Proposals proposals;

    @Autowired
    ProjectCourse course;

    @Autowired
    StageEntries entries;

    @Autowired
    Submissions submissions;

    @Autowired
    Tasks tasks;

    @Autowired
    Diagrams diagrams;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    Dates dates;

    @LocalServerPort
    int port;

    private ProjectId id;

    @BeforeEach
    void aProjectThatBothSidesAssess() {
        world.peopled();
        id = propose("870193");
        World.await(() -> project().stage().equals(new Stage("assessment")));
    }

    @Test
    void theFirstAssessmentIsReadByItsSideAlone() {
        assess("by.coordinator", "yes", "There is demand");
        assertThat(readBy("by.head")).containsExactly("assess-by-proposer");
        for (String login : List.of("az.coordinator", "az.cochair", "secretary", "reader", "rules", "admin")) {
            assertThat(readBy(login)).as(login).isEmpty();
        }
        assess("az.coordinator", "yes", "There is a hall");
        World.await(() -> project().stage().equals(new Stage("agreement")));
        for (String login : List.of("by.coordinator", "az.coordinator", "secretary", "reader", "rules")) {
            assertThat(readBy(login)).as(login).containsExactly("assess-by-proposer", "assess-by-partner");
        }
        assertThat(readBy("admin")).isEmpty();
    }

    @Test
    void theFirstCoChairsDecisionIsReadByItsSideAlone() {
        assessBoth("yes");
        World.await(() -> project().stage().equals(new Stage("agreement")));
        complete("agree-by-partner", "az.cochair", Map.of("agreed", "no", "grounds", "Too dear"));
        assertThat(readBy("az.head")).contains("agree-by-partner");
        assertThat(readBy("by.cochair")).doesNotContain("agree-by-partner");
        assertThat(readBy("secretary")).doesNotContain("agree-by-partner");
        complete("agree-by-proposer", "by.cochair", Map.of("agreed", "yes", "grounds", "Let us go"));
        World.await(() -> project().status() == ProjectStatus.RETURNED);
        assertThat(readBy("by.cochair")).contains("agree-by-partner", "agree-by-proposer");
        assertThat(project().statusReason()).contains("Too dear");
        assertThat(project().statusReasonFor(world.person("admin"))).isEmpty();
        assertThat(entries.of(id, world.person("admin")))
                .extracting(StageEntry::reason)
                .containsOnly("");
    }

    /** Whoever is given to the other side between the two keys would hold both. */
    @Test
    void theSecondKeyOfOnePersonIsRefused() {
        assessBoth("yes");
        World.await(() -> project().stage().equals(new Stage("agreement")));
        complete("agree-by-proposer", "by.cochair", Map.of("agreed", "yes", "grounds", "Let us go"));
        jdbc.sql("UPDATE person SET side = 'AZE' WHERE login = 'by.cochair'").update();
        try {
            assertThatThrownBy(() ->
                            complete("agree-by-partner", "by.cochair", Map.of("agreed", "yes", "grounds", "Once more")))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.WRONG_STATE));
        } finally {
            jdbc.sql("UPDATE person SET side = 'BLR' WHERE login = 'by.cochair'")
                    .update();
        }
        complete("agree-by-partner", "az.cochair", Map.of("agreed", "yes", "grounds", "Let us go"));
        World.await(() -> project().stage().equals(new Stage("preparation")));
    }

    @Test
    void theSecondRoundIsSealedAnew() {
        assessBoth("no");
        World.await(() -> project().status() == ProjectStatus.RETURNED);
        complete("revise-the-proposal", "by.coordinator", revision());
        World.await(() -> project().stage().equals(new Stage("assessment")));
        int known = readBy("az.coordinator").size();
        assess("by.coordinator", "yes", "It is better now");
        assertThat(readBy("by.coordinator")).hasSize(known + 1);
        assertThat(readBy("az.coordinator")).hasSize(known);
        assertThat(marks("az.coordinator").done()).doesNotContain("assess-by-proposer");
        assertThat(marks("by.coordinator").done()).contains("assess-by-proposer");
        assess("az.coordinator", "yes", "Agreed");
        World.await(() -> project().stage().equals(new Stage("agreement")));
        assertThat(readBy("az.coordinator")).hasSize(known + 2);
    }

    @Test
    void aWithdrawnProjectOpensNothing() {
        assess("by.coordinator", "yes", "There is demand");
        course.withdraw(id, "The plant was sold", null, world.person("az.coordinator"));
        assertThat(readBy("by.coordinator")).containsExactly("assess-by-proposer");
        assertThat(readBy("az.coordinator")).isEmpty();
    }

    @Test
    void whatFourPeoplePrepareIsReadOnceAllHave() {
        assessBoth("yes");
        World.await(() -> project().stage().equals(new Stage("agreement")));
        complete("agree-by-proposer", "by.cochair", Map.of("agreed", "yes", "grounds", "Let us go"));
        complete("agree-by-partner", "az.cochair", Map.of("agreed", "yes", "grounds", "Let us go"));
        World.await(() -> project().stage().equals(new Stage("preparation")));
        for (OpenTask task : world.open(subject())) {
            assertThat(readBy("secretary")).noneMatch(key -> key.startsWith("prepare-"));
            complete(task.key(), task.side().equals("BLR") ? "by.coordinator" : "az.coordinator", preparation(task));
        }
        World.await(() -> readBy("secretary").contains("prepare-site"));
        assertThat(readBy("secretary"))
                .contains("prepare-funding", "prepare-certification", "prepare-localisation-plan");
    }

    /** The timer between two reports is the model's; both sides and whoever reads only see whom it will bring a task. */
    @Test
    void betweenTwoReportsItIsSaidWhoReportsNextAndWhen() {
        assessBoth("yes");
        World.await(() -> project().stage().equals(new Stage("agreement")));
        complete("agree-by-proposer", "by.cochair", Map.of("agreed", "yes", "grounds", "Let us go"));
        complete("agree-by-partner", "az.cochair", Map.of("agreed", "yes", "grounds", "Let us go"));
        World.await(() -> project().stage().equals(new Stage("preparation")));
        for (OpenTask task : world.open(subject())) {
            complete(task.key(), task.side().equals("BLR") ? "by.coordinator" : "az.coordinator", preparation(task));
        }
        World.await(() -> project().stage().equals(new Stage("pilot")));
        String today = LocalDate.now(clock).toString();
        complete("make-pilot-batch", "by.coordinator", Map.of("units", 3, "madeOn", today));
        complete("accept-pilot-batch", "az.coordinator", Map.of("accepted", "yes", "grounds", "It runs"));
        World.await(() -> project().stage().equals(new Stage("production")));
        complete(
                "report-production",
                "az.coordinator",
                Map.of("period", "2026-11", "output", 24, "localContentPercent", 27, "finished", "no"));
        for (String login : List.of("by.coordinator", "az.coordinator", "reader")) {
            assertThat(tasks.nextSteps(subject(), world.person(login)))
                    .as(login)
                    .singleElement()
                    .satisfies(step -> {
                        assertThat(step.side()).isEqualTo("AZE");
                        assertThat(step.key()).isEqualTo("report-production");
                        assertThat(step.begins()).isAfter(LocalDate.now().plusDays(26));
                        assertThat(step.task()).isNull();
                    });
        }
        String begins = dates.day(requireNonNull(
                tasks.nextSteps(subject(), world.person("reader")).get(0).begins()));
        assertThat(new Session(port, "reader").get("/projects/" + id).body())
                .contains("Report output and local content", "begins on " + begins);
        course.suspend(id, "The plant is closed", null, world.person("by.coordinator"));
        assertThat(tasks.nextSteps(subject(), world.person("reader"))).isEmpty();
    }

    @Test
    void whatWasAnsweredAboutADraftStaysItsSidesForEver() {
        id = propose("");
        course.suspend(id, "The budget is open", null, world.person("by.coordinator"));
        course.resume(id, "The budget is there", null, world.person("by.coordinator"));
        complete("complete-the-proposal", "by.coordinator", revision());
        World.await(() -> project().stage().equals(new Stage("assessment")));
        assertThat(readBy("by.head")).containsExactly("complete-the-proposal");
        assertThat(readBy("az.coordinator")).isEmpty();
        assertThat(readBy("secretary")).isEmpty();
        assertThat(entries.of(id, world.person("by.head")))
                .extracting(StageEntry::reason)
                .contains("The budget is open");
        assertThat(entries.of(id, world.person("az.coordinator")))
                .extracting(StageEntry::stage)
                .containsExactly(Stage.PROPOSAL, new Stage("assessment"));
        assertThat(marks("az.coordinator").done()).doesNotContain("complete-the-proposal");
    }

    @Test
    void theDiagramTellsNobodyThatTheOtherSideHasAnswered() {
        List<String> others = List.of("az.coordinator", "secretary", "reader");
        List<Diagram> before = others.stream().map(this::marks).toList();
        assertThat(marks("by.coordinator").current()).contains("assess-by-proposer", "assessment");
        assertThat(marks("secretary").current()).containsExactly("assessment");
        assess("by.coordinator", "yes", "There is demand");
        assertThat(others.stream().map(this::marks)).isEqualTo(before);
        assertThat(marks("by.coordinator").done()).contains("assess-by-proposer");
    }

    @Test
    void whoIsOfNoSideSeesNeithersOpenTasks() {
        assertThat(tasks.about(subject(), world.person("by.head")))
                .extracting(OpenTask::key)
                .containsExactly("assess-by-proposer");
        Stream.of("secretary", "reader", "rules", "admin")
                .forEach(login -> assertThat(tasks.about(subject(), world.person(login)))
                        .as(login)
                        .isEmpty());
    }

    private ProjectId propose(String codes) {
        List<String> hsCodes = codes.isEmpty() ? List.of() : List.of(codes);
        Proposal proposal = new Proposal("joint-production", "Tractors in Ganja", SUMMARY, item(), hsCodes, "Plant");
        return proposals.propose(proposal, world.person("by.coordinator")).id();
    }

    private String item() {
        return world.itemDueIn(300);
    }

    private void assessBoth(String recommended) {
        assess("by.coordinator", recommended, "There is demand");
        assess("az.coordinator", recommended, "There is a hall");
    }

    private void assess(String login, String recommended, String grounds) {
        String key = login.startsWith("by.") ? "assess-by-proposer" : "assess-by-partner";
        complete(key, login, Map.of("recommended", recommended, "grounds", grounds));
    }

    private static Map<String, Object> revision() {
        return Map.of(
                "title", "Tractors in Ganja", "summary", SUMMARY, "hsCodes", "870193", "partnerOrganisation", "Plant");
    }

    private static Map<String, Object> preparation(OpenTask task) {
        return switch (task.key()) {
            case "prepare-site" -> Map.of("site", "Ganja", "siteReadyOn", "2027-03-01", "siteReady", true);
            case "prepare-funding" -> Map.of("fundingUsd", 5, "fundingSource", "A bank", "fundingReady", true);
            case "prepare-certification" ->
                Map.of("authority", "Office", "certificateDueOn", "2027-03-01", "certificationReady", true);
            default ->
                Map.of(
                        "localContentPercent",
                        20,
                        "localContentGoalPercent",
                        40,
                        "localisationPlan",
                        "Cabins first",
                        "localisationPlanReady",
                        true);
        };
    }

    private void complete(String key, String login, Map<String, Object> answers) {
        Person person = world.person(login);
        World.await(() -> tasks.about(subject(), person).stream()
                .anyMatch(task -> task.key().equals(key)));
        OpenTask open = tasks.about(subject(), person).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
        tasks.complete(open.id(), person, answers);
    }

    private List<String> readBy(String login) {
        return submissions.about(subject().toString(), world.person(login)).stream()
                .map(Submission::taskKey)
                .toList();
    }

    private Diagram marks(String login) {
        String process = requireNonNull(project().processInstanceId());
        return diagrams.of(process, subject(), world.person(login), Locale.ENGLISH)
                .orElseThrow();
    }

    private Subject subject() {
        return Subject.project(id.toString());
    }

    private Project project() {
        return projects.find(id).orElseThrow();
    }
}
