package org.jointroadmap.whole;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointroadmap.Refused;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.opportunity.ExpectedTrade;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.OpportunityCase;
import org.jointroadmap.opportunity.OpportunityDesk;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.opportunity.Step;
import org.jointroadmap.opportunity.Substitutions;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From new figures to a flag, a task on each side, and what was decided. */
@WholeApplicationTest
abstract class SubstitutionTests {
    private static final OpportunityId ID = OpportunityId.of("AZE-BLR-870195");
    private static final Subject SUBJECT = Subject.opportunity(ID.toString());

    @Autowired
    World world;

    @Autowired
    TradeWorld trade;

    @Autowired
    MovableClock clock;

    @Autowired
    Flags flags;

    @Autowired
    Tasks tasks;

    @Autowired
    Opportunities opportunities;

    @Autowired
    OpportunityDesk desk;

    @Autowired
    Projects projects;

    @Autowired
    Substitutions substitutions;

    @Autowired
    ExpectedTrade expectedTrade;

    @Autowired
    Proposals proposals;

    @Autowired
    ProjectCourse projectCourse;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    Submissions submissions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Value("${joint-roadmap.rules.folder}")
    Path ruleFolder;

    @LocalServerPort
    int port;

    private Instant begun;
    private Person buyer;
    private Person partner;

    @BeforeEach
    void twoMillionsOfTractors() {
        world.peopled();
        begun = clock.instant();
        trade.forgetOpportunities();
        buyer = world.person("az.coordinator");
        partner = world.person("by.coordinator");
        trade.exclude("AZE", List.of("DEU"));
        figures("2024", 2_000);
        World.await(() -> !flags().isEmpty());
    }

    @Test
    void theBuyersCoordinatorGetsTheFigures() {
        assertThat(flags()).extracting(Flag::severity).containsExactly(Severity.INFO);
        OpenTask triage = only("triage-opportunity");
        assertThat(triage.side()).isEqualTo("AZE");
        assertThat(triage.subject()).isEqualTo(SUBJECT);
        assertThat(triage.title()).contains("130 kW").contains("Azerbaijan");
        assertThat(tasks.waitingFor(buyer, 500)).extracting(OpenTask::id).contains(triage.id());
        assertThat(tasks.waitingFor(partner, 500)).extracting(OpenTask::id).doesNotContain(triage.id());
        assertThat(course().step()).isEqualTo(Step.TRIAGE);
        assertThat(course().waitsFor()).isEqualTo("AZE");
    }

    @Test
    void fromTriageToAProject() {
        complete("triage-opportunity", buyer, Map.of("asked", "yes"));
        assertThat(course().waitsFor()).isEqualTo("BLR");
        complete("name-suppliers", partner, Map.of("found", "yes", "suppliers", "Minsk Tractor Works, 200 a year"));
        complete(
                "weigh-offer",
                buyer,
                Map.of("offer", "50 tractors in spring", "decision", "project", "roadmapItem", item()));
        assertThat(course().step()).isEqualTo(Step.PROJECT);
        var project = projects.find(requireNonNull(course().project())).orElseThrow();
        assertThat(project.hsCodes()).containsExactly("870195");
        assertThat(project.proposer()).isEqualTo("AZE");
        assertThat(project.item()).isNotNull();
        assertThat(project.summary()).contains("Minsk Tractor Works").contains("2,000 thousand");
        assertThat(flags()).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void anItemThatIsNotThereIsRefusedAndNothingIsDone() {
        complete("triage-opportunity", buyer, Map.of("asked", "yes"));
        complete("name-suppliers", partner, Map.of("found", "yes", "suppliers", "Minsk Tractor Works"));
        Map<String, Object> wrong = Map.of("offer", "50 tractors", "decision", "project", "roadmapItem", "99.99");
        assertThatThrownBy(() -> complete("weigh-offer", buyer, wrong)).hasRootCauseInstanceOf(Refused.class);
        assertThat(course().step()).isEqualTo(Step.OFFERED);
        assertThat(only("weigh-offer").assignee()).isNull();
    }

    @Test
    void aDismissalNeedsAReasonAndKeepsTheFlagAwayUntilTheFiguresChange() {
        assertThatThrownBy(() -> complete("triage-opportunity", buyer, Map.of("asked", "no")))
                .isInstanceOf(Refused.class);
        complete("triage-opportunity", buyer, Map.of("asked", "no", "reason", "Bought under a loan until 2026"));
        assertThat(course().step()).isEqualTo(Step.DISMISSED);
        assertThat(flags()).isEmpty();

        figures("2024", 2_400);
        evaluate();
        assertThat(flags()).isEmpty();

        figures("2024", 2_600);
        World.await(() -> !flags().isEmpty());
        assertThat(flags().get(0).rule()).isEqualTo("dismissed opportunity has changed");
        assertThat(course().step()).isEqualTo(Step.TRIAGE);
        complete("triage-opportunity", buyer, Map.of("asked", "no", "reason", "The loan still runs"));
        assertThat(flags()).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void aPartnerWithoutSuppliersEndsIt() {
        complete("triage-opportunity", buyer, Map.of("asked", "yes"));
        complete("name-suppliers", partner, Map.of("found", "no", "suppliers", "All output is sold until 2028"));
        assertThat(course().step()).isEqualTo(Step.DISMISSED);
        assertThat(course().reason()).contains("2028");
        assertThat(open()).isEmpty();
    }

    @Test
    void aClearedFlagTakesTheTriageAwayButNotWhatThePartnerWasAsked() {
        figures("2024", 500);
        World.await(() -> flags().isEmpty());
        assertThat(open()).isEmpty();
        assertThat(course().step()).isEqualTo(Step.NONE);
        assertThat(List.of("opportunity.found", "opportunity.left")).allSatisfy(kind -> assertThat(jdbc.sql(
                                "SELECT rule_version FROM audit_entry WHERE kind = ? AND subject = ? ORDER BY id DESC LIMIT 1")
                        .params(kind, SUBJECT.toString())
                        .query(Integer.class)
                        .single())
                .isPositive());

        figures("2024", 2_100);
        World.await(() -> !open().isEmpty());
        complete("triage-opportunity", buyer, Map.of("asked", "yes"));
        figures("2024", 501);
        World.await(() -> flags().isEmpty());
        assertThat(open()).extracting(OpenTask::key).containsExactly("name-suppliers");
    }

    @Test
    void aFlagThatGivesWayToAnotherLeavesTheTriageWhereItIs() {
        String triage = only("triage-opportunity").id();
        dearer("2024", 6_000);
        World.await(
                () -> !flags().isEmpty() && flags().get(0).rule().equals("large opportunity at another unit value"));
        assertThat(open()).extracting(OpenTask::id).containsExactly(triage);
    }

    @Test
    void howGraveItsFlagIsCalledNeitherEndsATriageNorEscalatesIt() throws Exception {
        String triage = only("triage-opportunity").id();
        Path file = ruleFolder.resolve("trade/opportunity.drl");
        Path cases = ruleFolder.resolve("trade/opportunity.cases.yaml");
        String rules = Files.readString(file);
        String expected = Files.readString(cases);
        try {
            Files.writeString(
                    cases, expected.replace("opportunity, severity: INFO }", "opportunity, severity: WARNING }"));
            Files.writeString(
                    file,
                    rules.replaceFirst(
                            "Severity.INFO,(\\s+)(.opportunity.valueThousandUsd\\(\\) \\+ . a year could)",
                            "Severity.WARNING,$1\\$opportunity.valueThousandUsd() + \" a year could"));
            World.await(() -> flags().stream().anyMatch(flag -> flag.severity() == Severity.WARNING));
            world.evaluateEverything();
            assertThat(open()).extracting(OpenTask::id).containsExactly(triage);
        } finally {
            Files.writeString(cases, expected);
            Files.writeString(file, rules);
            World.await(() -> flags().stream().allMatch(flag -> flag.severity() == Severity.INFO));
        }
    }

    @Test
    void aLateTriageThatFadesLeavesNoEscalationBehind() {
        letTheAnswerBeLate();
        assertThat(open()).extracting(OpenTask::key).contains("act-as-coordinator");
        figures("2024", 500);
        World.await(() -> open().isEmpty());
        assertThat(flags()).isEmpty();
    }

    @Test
    void whoDoesNotAnswerIsEscalatedByTheLadder() {
        complete("triage-opportunity", buyer, Map.of("asked", "yes"));
        letTheAnswerBeLate();
        assertThat(flags()).extracting(Flag::severity).contains(Severity.WARNING);
        assertThat(open()).extracting(OpenTask::key).contains("act-as-coordinator", "name-suppliers");
        assertThat(open().stream().filter(task -> task.key().equals("act-as-coordinator")))
                .extracting(OpenTask::side)
                .containsExactly("BLR");
        complete("name-suppliers", partner, Map.of("found", "yes", "suppliers", "Minsk Tractor Works"));
        assertThat(flags()).extracting(Flag::severity).containsExactly(Severity.INFO);
        assertThat(open()).extracting(OpenTask::key).containsExactly("weigh-offer");
    }

    @Test
    void anAnswerIsAwaitedAlsoWhenTheFiguresAreGone() {
        complete("triage-opportunity", buyer, Map.of("asked", "yes"));
        trade.exclude("AZE", List.of());
        letTheAnswerBeLate();
        assertThat(flags()).extracting(Flag::severity).containsExactly(Severity.WARNING);
        assertThat(open()).extracting(OpenTask::key).contains("act-as-coordinator", "name-suppliers");
    }

    @Test
    void aDecisionOnThePageEndsTheProcess() {
        desk.switchOver(ID, "Contract of 3 March with Minsk", course().version(), buyer);
        assertThat(course().step()).isEqualTo(Step.SWITCHED);
        assertThat(open()).isEmpty();
        assertThat(flags()).isEmpty();
        assertThatThrownBy(() -> desk.dismiss(ID, "no longer", null, buyer)).isInstanceOf(Refused.class);
    }

    @Test
    void ofTwoDecisionsAtOnceOneCounts() throws Exception {
        int seen = course().version();
        long projectsBefore = projectsOfAll();
        assertThat(AtOnce.second(
                        transactions,
                        () -> desk.dismiss(ID, "Bought under a loan", seen, buyer),
                        () -> desk.turnIntoProject(ID, null, seen, world.person("az.head"))))
                .contains(Refused.Kind.STALE);
        assertThat(course().step()).isEqualTo(Step.DISMISSED);
        assertThat(course().project()).isNull();
        assertThat(projectsOfAll()).isEqualTo(projectsBefore);
    }

    @Test
    void twoWhoTurnItIntoAProjectAtOnceMakeOne() throws Exception {
        long projectsBefore = projectsOfAll();
        assertThat(AtOnce.second(
                        transactions,
                        () -> desk.turnIntoProject(ID, null, null, buyer),
                        () -> desk.turnIntoProject(ID, null, null, world.person("az.head"))))
                .contains(Refused.Kind.WRONG_STATE);
        assertThat(course().step()).isEqualTo(Step.PROJECT);
        assertThat(projectsOfAll()).isEqualTo(projectsBefore + 1);
    }

    private long projectsOfAll() {
        return jdbc.sql("SELECT COUNT(*) FROM project").query(Long.class).single();
    }

    @Test
    void theOtherSideDoesNotDecide() {
        assertThatThrownBy(() -> desk.dismiss(ID, "not ours", null, partner)).isInstanceOf(Refused.class);
        assertThat(course().step()).isEqualTo(Step.TRIAGE);
    }

    @Test
    void aYearLaterTheFiguresShowWhatWasSubstituted() {
        desk.switchOver(ID, "Contract of 3 March with Minsk", null, buyer);
        assertThat(substitutions.of(ID)).isEmpty();
        trade.read(
                "BACI_HS17_Y2025.csv",
                "t,i,j,k,v,q",
                "2025,276,31,870195,1200,100",
                "2025,112,31,870195,700,70",
                "2025,112,643,870195,90000,9000");
        var found = substitutions.of(ID).orElseThrow();
        assertThat(found.thirdFellUsd()).isEqualByComparingTo("800000");
        assertThat(found.partnerRoseUsd()).isEqualByComparingTo("700000");
        assertThat(found.substitutedUsd()).isEqualByComparingTo("700000");
    }

    @Test
    void whatIsExpectedCountsWhatPeopleWorkOnAndWhatARunningProjectMakes() {
        assertThat(expected()).extracting(ExpectedTrade.Expected::project).containsOnlyNulls();
        assertThat(expectedTrade.sum().valueUsd()).isEqualByComparingTo("2000000");
        complete("triage-opportunity", buyer, Map.of("asked", "no", "reason", "Bought under a loan until 2026"));
        assertThat(expected()).isEmpty();

        Project project = proposals.propose(
                new Proposal(
                        "joint-production",
                        "Tractors in Ganja",
                        "A first series of tractors, made from sets of parts in Ganja",
                        item(),
                        List.of("870195"),
                        "Ganja Automobile Plant"),
                partner);
        World.await(() -> projects.find(project.id()).orElseThrow().handedOver());
        assertThat(expected())
                .extracting(one -> requireNonNull(one.project()).id())
                .containsExactly(project.id());
        assertThat(expectedTrade.sum().valueUsd()).isEqualByComparingTo("2000000");
        projectCourse.withdraw(project.id(), "The plant makes something else", null, partner);
        assertThat(expected()).isEmpty();
    }

    @Test
    void anAnswerIsItsSidesUntilTheOtherHasAnsweredInTheSameProcess() {
        complete("triage-opportunity", buyer, Map.of("asked", "yes", "reason", "We need two hundred"));
        assertThat(readBy("az.head")).containsExactly("triage-opportunity");
        assertThat(readBy("by.coordinator")).isEmpty();
        assertThat(readBy("secretary")).isEmpty();
        complete("name-suppliers", partner, Map.of("found", "yes", "suppliers", "Minsk Tractor Works"));
        assertThat(readBy("by.head")).containsExactly("triage-opportunity", "name-suppliers");
        assertThat(readBy("secretary")).containsExactly("triage-opportunity", "name-suppliers");
        assertThat(readBy("admin")).isEmpty();
        complete("weigh-offer", buyer, Map.of("offer", "Too late", "decision", "dismissed", "reason", "We wait"));
        assertThat(readBy("by.coordinator")).contains("weigh-offer");
        assertThat(course().reasonFor(partner)).isEqualTo("We wait");
    }

    @Test
    void whyThePartnerWasNeverAskedStaysTheBuyers() {
        complete("triage-opportunity", buyer, Map.of("asked", "no", "reason", "Bought under a loan until 2026"));
        assertThat(readBy("az.coordinator")).containsExactly("triage-opportunity");
        assertThat(readBy("by.coordinator")).isEmpty();
        assertThat(course().reasonFor(buyer)).contains("loan");
        assertThat(course().reasonFor(partner)).isEmpty();
        assertThat(course().reasonFor(world.person("secretary"))).isEmpty();
        assertThat(new Session(port, "by.coordinator")
                        .get("/opportunities/" + ID)
                        .body())
                .doesNotContain("Bought under a loan");
        assertThat(new Session(port, "az.coordinator")
                        .get("/opportunities/" + ID)
                        .body())
                .contains("Bought under a loan");
        assertThat(new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD)
                        .get("/api/audit?kind=opportunity.settled")
                        .body())
                .contains("opportunity/" + ID)
                .doesNotContain("Bought under a loan");
        assertThat(jdbc.sql(
                                "SELECT own AND rule_version > 0 FROM audit_entry WHERE kind = 'opportunity.settled' AND why LIKE 'Bought under a loan%' ORDER BY id DESC LIMIT 1")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private List<String> readBy(String login) {
        return submissions.about(SUBJECT.toString(), world.person(login)).stream()
                .filter(answer -> !answer.at().isBefore(begun))
                .map(Submission::taskKey)
                .toList();
    }

    private List<ExpectedTrade.Expected> expected() {
        return expectedTrade.largest(50);
    }

    private void figures(String year, int thousands) {
        trade.read(
                "BACI_HS17_Y" + year + ".csv",
                "t,i,j,k,v,q",
                year + ",276,31,870195," + thousands + "," + thousands / 10.0,
                year + ",112,643,870195,90000,9000");
    }

    /** By two working days of the side that owes it, whatever day it is. */
    private void letTheAnswerBeLate() {
        String side = requireNonNull(course().waitsFor());
        LocalDate late = calendars.of(side).plus(requireNonNull(course().waitDue()), 2);
        clock.forwardDays((int) ChronoUnit.DAYS.between(LocalDate.now(clock), late));
        evaluate();
    }

    /** As {@link #figures}, but the partner is paid twice as much for a kilogram. */
    private void dearer(String year, int thousands) {
        trade.read(
                "BACI_HS17_Y" + year + ".csv",
                "t,i,j,k,v,q",
                year + ",276,31,870195," + thousands + "," + thousands / 10.0,
                year + ",112,643,870195,90000,4500");
    }

    private void evaluate() {
        world.evaluateEverything();
    }

    private String item() {
        return world.itemDueIn(300);
    }

    private OpportunityCase course() {
        return opportunities.find(ID).orElseThrow();
    }

    private List<Flag> flags() {
        return flags.standing(SUBJECT);
    }

    private List<OpenTask> open() {
        return world.open(SUBJECT);
    }

    private OpenTask only(String key) {
        List<OpenTask> open = new ArrayList<>(open());
        open.removeIf(task -> !task.key().equals(key));
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private void complete(String key, Person person, Map<String, Object> answers) {
        tasks.complete(only(key).id(), person, answers);
    }
}
