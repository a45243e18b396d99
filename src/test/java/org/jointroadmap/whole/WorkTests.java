package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Measures;
import org.jointroadmap.monitoring.ComingRungs;
import org.jointroadmap.notice.Notices;
import org.jointroadmap.notice.Wishes;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.workflow.NextStep;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has to do something hears of it, at once or once a day, and sees it first. */
@WholeApplicationTest
abstract class WorkTests {
    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    RoadmapItems items;

    @Autowired
    Proposals proposals;

    @Autowired
    ProjectCourse course;

    @Autowired
    Projects projects;

    @Autowired
    Wishes wishes;

    @Autowired
    Notices notices;

    @Autowired
    Measures measures;

    @Autowired
    ComingRungs rungs;

    @Autowired
    WorkingCalendars calendars;

    @LocalServerPort
    int port;

    @Autowired
    GreenMail mail;

    @BeforeEach
    void people() {
        world.peopled().quiet();
    }

    @Test
    void aTaskThatComesToAGroupAndWhatBecomesOfAProjectAreTold() {
        ProjectId id = propose();
        World.await(() -> letters("az.coordinator", id).stream()
                .anyMatch(letter -> World.header(letter, "Subject").contains("Assess")));
        assertThat(letters("az.coordinator", id))
                .allSatisfy(
                        letter -> assertThat(World.header(letter, "Subject")).contains("Project " + id))
                .anySatisfy(
                        letter -> assertThat(World.header(letter, "Subject")).contains("handed over"))
                .allSatisfy(
                        letter -> assertThat(Letters.text(letter)).contains("https://roadmap.example/projects/" + id));
        course.withdraw(id, "The plant has closed", null, world.person("by.coordinator"));
        World.await(() -> letters("az.coordinator", id).stream()
                .anyMatch(letter -> Letters.text(letter).contains("The plant has closed")));
        assertThat(notices.page(world.person("admin"), null, "az.coordinator", null, 100)
                        .items())
                .filteredOn(notice -> notice.about().id().equals(id.toString()))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.content()).isEmpty());
    }

    /** What both sides said is told with their names, not with their codes. */
    @Test
    void aReturnedProjectNamesWhoSaidWhat() {
        ProjectId id = propose();
        course.returnToProposer(id, "AZE: No engine\n\nBLR: No plant", false);
        World.await(() -> letters("by.coordinator", id).stream()
                .anyMatch(letter -> Letters.text(letter).contains("No engine")));
        assertThat(letters("by.coordinator", id))
                .anySatisfy(letter -> assertThat(Letters.text(letter))
                        .contains("What was said: Azerbaijan: No engine", "Belarus: No plant"))
                .noneSatisfy(letter -> assertThat(Letters.text(letter)).contains("AZE: "));
    }

    /** Of every kind: a task, what became of a project or a delivery, a reminder, an escalation. */
    @Test
    void everyLetterSaysNumberAndTitleOfWhatItIsAbout() {
        ProjectId id = propose();
        String title = projects.find(id).orElseThrow().title();
        World.await(() -> letters("az.coordinator", id).size() >= 2);
        assertThat(letters("az.coordinator", id))
                .allSatisfy(letter -> assertThat(Letters.text(letter)).contains("Project " + id + ": " + title));

        String item = world.itemDueIn(3);
        World.await(() -> !world.lettersTo("by.owner", item).isEmpty());
        claim(item);
        World.await(() -> !world.lettersTo("az.coordinator", item).isEmpty());
        deliveries.answer(item, false, "The act is not signed", null, world.person("az.coordinator"));
        World.await(() -> world.lettersTo("by.coordinator", item).stream()
                .anyMatch(letter -> Letters.text(letter).contains("The act is not signed")));
        clock.forwardDays(10);
        world.evaluateEverything();
        World.await(() -> world.lettersTo("by.coordinator", item).stream()
                .anyMatch(letter -> Letters.text(letter).contains("late")));
        assertThat(List.of("by.owner", "by.coordinator", "az.coordinator"))
                .flatMap(login -> world.lettersTo(login, item))
                .hasSizeGreaterThan(3)
                .allSatisfy(letter -> assertThat(Letters.text(letter)).contains("Item " + item + ": Item " + item));
    }

    @Test
    void whoWishesSoHearsOnceADay() {
        wishes.setDigest(world.person("az.coordinator"), true);
        try {
            ProjectId one = propose();
            ProjectId other = propose();
            World.await(() -> letters("by.coordinator", other).size() >= 2);
            assertThat(letters("az.coordinator", one)).isEmpty();
            clock.forwardDays(1);
            World.await(() -> !letters("az.coordinator", one).isEmpty());
            assertThat(letters("az.coordinator", one))
                    .extracting(World::messageId)
                    .containsExactlyElementsOf(letters("az.coordinator", other).stream()
                            .map(World::messageId)
                            .toList())
                    .hasSize(1);
        } finally {
            wishes.setDigest(world.person("az.coordinator"), false);
        }
    }

    @Test
    void aClaimedDeliveryIsATaskOfTheOtherSideWithItsEvidence() {
        String item = world.itemDueIn(20);
        claim(item);
        OpenTask task = answering(item);
        assertThat(tasks.waitingFor(world.person("az.coordinator"), 500)).contains(task);
        World.await(() -> !world.lettersTo("az.coordinator", item).isEmpty());
        tasks.complete(
                task.id(), world.person("az.coordinator"), Map.of("accepted", "no", "remark", "The act is not signed"));
        assertThat(items.find(item).orElseThrow().status()).isEqualTo(ItemStatus.OPEN);
        World.await(() -> world.lettersTo("by.coordinator", item).stream()
                .anyMatch(letter -> Letters.text(letter).contains("The act is not signed")));

        claim(item);
        tasks.complete(answering(item).id(), world.person("az.coordinator"), Map.of("accepted", "yes"));
        assertThat(items.find(item).orElseThrow().status()).isEqualTo(ItemStatus.DELIVERED);
        assertThat(world.open(Subject.item(item))).isEmpty();
    }

    @Test
    void whoAnswersOnThePageEndsTheTask() {
        String item = world.itemDueIn(20);
        claim(item);
        assertThat(answering(item)).isNotNull();
        deliveries.answer(item, true, "", null, world.person("az.head"));
        assertThat(world.open(Subject.item(item))).isEmpty();
    }

    @Test
    void bothSidesReadWhoHasToActAndOneOfThemOpensTheTask() {
        String item = world.itemDueIn(20);
        claim(item);
        NextStep own = step(item, "az.coordinator");
        assertThat(own.side()).isEqualTo("AZE");
        assertThat(own.task()).isEqualTo(answering(item).id());
        NextStep others = step(item, "by.coordinator");
        assertThat(others.side()).isEqualTo("AZE");
        assertThat(others.task()).isNull();
        for (String login : List.of("secretary", "reader", "admin", "az.owner", "by.owner")) {
            assertThat(tasks.nextSteps(Subject.item(item), world.person(login)))
                    .as(login)
                    .singleElement()
                    .satisfies(step -> assertThat(step.side() + step.task()).isEqualTo("AZEnull"));
        }
    }

    /** The stage is shared; that one side has assessed is its own until both have. */
    @Test
    void whoStillHasToAssessIsNotToldToOthersUntilBothHave() {
        ProjectId id = propose();
        Subject project = Subject.project(id.toString());
        for (String login : List.of("secretary", "reader", "admin", "by.coordinator", "az.coordinator")) {
            assertThat(sides(project, login)).as(login).containsExactlyInAnyOrder("BLR", "AZE");
        }
        assess(project, "by.coordinator");
        for (String login : List.of("secretary", "reader", "admin", "az.coordinator")) {
            assertThat(sides(project, login)).as(login).containsExactlyInAnyOrder("BLR", "AZE");
        }
        assertThat(sides(project, "by.coordinator")).containsExactly("AZE");
        assess(project, "az.coordinator");
        World.await(() -> tasks.nextSteps(project, world.person("reader")).stream()
                .anyMatch(step -> !step.key().startsWith("assess")));
        assertThat(tasks.nextSteps(project, world.person("reader")))
                .noneMatch(step -> step.key().startsWith("assess"));
    }

    private void assess(Subject project, String login) {
        tasks.complete(
                tasks.about(project, world.person(login)).get(0).id(),
                world.person(login),
                Map.of("recommended", "yes", "grounds", "There is demand"));
    }

    private List<String> sides(Subject project, String login) {
        return tasks.nextSteps(project, world.person(login)).stream()
                .map(NextStep::side)
                .toList();
    }

    @Test
    void whatComesUpTheLadderIsKnownBefore() {
        String item = world.itemDueIn(-5);
        List<ComingRungs.Coming> coming = rungs.of(Subject.item(item), "BLR");
        assertThat(coming)
                .extracting(ComingRungs.Coming::level)
                .containsExactly(Level.HEAD, Level.DEPUTY, Level.COCHAIRS);
        assertThat(coming).isSortedAccordingTo((one, other) -> one.on().compareTo(other.on()));
        clock.forwardDays(
                (int) LocalDate.now(clock).datesUntil(coming.get(0).on()).count());
        world.evaluateEverything();
        assertThat(tasks.about(Subject.item(item), world.person("by.head"))).isNotEmpty();
    }

    /** A rung's task ends when the next one is reached, so it is due before that: also where a matter is grave. */
    @ParameterizedTest
    @ValueSource(ints = {-5, -200})
    void noRungIsReachedBeforeTheTaskOfTheOneBelowIsDue(int due) {
        String item = world.itemDueIn(due);
        Subject subject = Subject.item(item);
        List<ComingRungs.Coming> coming = rungs.of(subject, "BLR");
        assertThat(coming).hasSize(3);
        for (ComingRungs.Coming next : coming) {
            assertThat(world.open(subject)).isNotEmpty().allSatisfy(task -> assertThat(task.due())
                    .isNotNull()
                    .isBefore(next.on())
                    .isAfterOrEqualTo(LocalDate.now(clock)));
            clock.forwardDays((int) LocalDate.now(clock).datesUntil(next.on()).count());
            assertThat(rungs.of(subject, "BLR").get(0)).isEqualTo(new ComingRungs.Coming(next.level(), next.on()));
            world.evaluateEverything();
            assertThat(rungs.of(subject, "BLR"))
                    .extracting(ComingRungs.Coming::level)
                    .doesNotContain(next.level());
        }
    }

    @Test
    void whatIsASidesOwnComesUpToNoCoChairs() {
        ProjectId id = proposals
                .propose(
                        new Proposal("joint-production", "Cabins", "", null, List.of(), ""),
                        world.person("by.coordinator"))
                .id();
        clock.forwardDays(45);
        world.evaluateEverything();
        assertThat(rungs.of(Subject.project(id.toString()), "BLR"))
                .extracting(ComingRungs.Coming::level)
                .isNotEmpty()
                .doesNotContain(Level.COCHAIRS);
    }

    @Test
    void whatIsDueTodayIsSaidToBe() {
        while (!calendars.of("BLR").isWorking(LocalDate.now(clock))) {
            clock.forwardDays(1);
        }
        String item = world.itemDueIn(0);
        assertThat(measures.standing(Subject.item(item)))
                .extracting(measure -> measure.rule() + ": " + measure.words())
                .containsExactly("roadmap item due today: Due today");
        for (String language : List.of("en", "ru")) {
            Session coordinator = new Session(port, "by.coordinator");
            coordinator.language(language, "/");
            String page = coordinator.get("/items/" + item).body();
            assertThat(page)
                    .contains(language.equals("en") ? "; due today" : "; срок сегодня")
                    .doesNotContain(language.equals("en") ? "0 working days" : "0 рабочих дней");
        }
    }

    private ProjectId propose() {
        return proposals
                .propose(
                        new Proposal(
                                "joint-production",
                                "Cabins for tractors",
                                "The proposer brings the design, the partner the site and the people.",
                                null,
                                List.of("870829"),
                                "Ganja Automobile Plant"),
                        world.person("by.coordinator"))
                .id();
    }

    private void claim(String item) {
        deliveries.claim(item, LocalDate.now(clock), "Act 12 of the plant", null, world.person("by.coordinator"));
    }

    private OpenTask answering(String item) {
        return tasks.about(Subject.item(item), world.person("az.coordinator")).stream()
                .filter(task -> task.key().equals("answer-delivery"))
                .findFirst()
                .orElseThrow();
    }

    private NextStep step(String item, String login) {
        return tasks.nextSteps(Subject.item(item), world.person(login)).stream()
                .filter(step -> step.key().equals("answer-delivery"))
                .findFirst()
                .orElseThrow();
    }

    private List<MimeMessage> letters(String login, ProjectId id) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> World.header(letter, "To").startsWith(login + "@"))
                .filter(letter -> Letters.text(letter).contains("/projects/" + id))
                .toList();
    }
}
