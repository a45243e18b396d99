package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.AbsenceDesk;
import org.jointroadmap.party.MovedDayDesk;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.PeopleDesk;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.TaskFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open tasks follow each change of the calendar, of the rules, of people and of who is away. */
@WholeApplicationTest
abstract class DerivationTests {
    private static final String NEWCOMER = "by.newcomer";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    MovedDayDesk days;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    PeopleDesk people;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TaskService engine;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @Value("${joint-roadmap.rules.folder}")
    Path ruleFolder;

    private String item;

    @BeforeEach
    void aLateItem() {
        world.peopled().quiet();
        item = world.itemDueIn(-5);
        assertThat(escalation().key()).isEqualTo("act-as-coordinator");
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        Files.deleteIfExists(ruleFolder.resolve("escalation/sooner.drl"));
        Files.deleteIfExists(ruleFolder.resolve("escalation/sooner.cases.yaml"));
        absences.remove("by.coordinator", world.person("admin"));
    }

    @Test
    void aMovedDayMovesTheLastDaysOfEscalationsAndOtherTasksAndBack() {
        deliveries.claim(item, LocalDate.now(clock), "Act 12", null, world.person("by.coordinator"));
        OpenTask other =
                tasks().filter(task -> task.side().equals("AZE")).findFirst().orElseThrow();
        LocalDate before = due(other);
        long moved = enter("AZE", workingDay("AZE"));
        World.await(() -> due(other).equals(calendars.fresh("AZE").plus(before, 1)));
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(other.id())
                        .singleResult()
                        .getDueDate())
                .isEqualTo(engine.createTaskQuery()
                        .taskId(other.id())
                        .singleResult()
                        .getDueDate());
        days.takeBack(moved, world.person("admin"));
        World.await(() -> due(other).equals(before));
    }

    @Test
    void anEscalationEndsInTimeByTheCalendarThatHolds() {
        OpenTask task = escalation();
        LocalDate before = due(task);
        long moved = enter("BLR", workingDay("BLR"));
        LocalDate later = calendars.fresh("BLR").plus(before, 1);
        World.await(() -> due(task).equals(later));
        days.takeBack(moved, world.person("admin"));
        World.await(() -> due(task).equals(before));
    }

    @Test
    void aLadderThatChangesMovesTheLastDaysOfItsTasks() throws Exception {
        OpenTask task = escalation();
        LocalDate before = due(task);
        LocalDate sooner = calendars.of("BLR").plus(LocalDate.now(clock), 1);
        assertThat(before).isAfter(sooner);
        sooner();
        World.await(() -> due(task).equals(sooner));
        assertThat((Long) engine.getVariableLocal(task.id(), TaskFacts.URGENT))
                .isLessThanOrEqualTo(sooner.toEpochDay());
        Files.delete(ruleFolder.resolve("escalation/sooner.cases.yaml"));
        Files.delete(ruleFolder.resolve("escalation/sooner.drl"));
        World.await(() -> due(task).equals(before));
    }

    @Test
    void whoGetsARoleIsToldOnceOfWhatIsOpenAndWhoLosesItNoMore() {
        NewPerson newcomer = new NewPerson(
                NEWCOMER + item,
                "Name of a newcomer",
                "BLR",
                Set.of(Role.READER),
                null,
                "en",
                NEWCOMER + item + "@roadmap.example",
                "sample of words");
        people.admit(newcomer, world.person("admin"));
        role(newcomer.login(), Role.COORDINATOR);
        World.await(() -> letters(newcomer.login()).equals(List.of("SENT")));
        role(newcomer.login(), Role.READER);
        role(newcomer.login(), Role.COORDINATOR);
        settled();
        assertThat(letters(newcomer.login())).containsExactly("SENT");
        assertThat(world.lettersTo(newcomer.login(), item)).hasSize(1);

        jdbc.sql("UPDATE notice SET status = 'WAITING', attempts = 0, next_attempt = ? WHERE recipient = ?")
                .params(clock.instant().plus(9, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC), newcomer.login())
                .update();
        role(newcomer.login(), Role.READER);
        World.await(() -> letters(newcomer.login()).equals(List.of("WITHDRAWN")));
        role(newcomer.login(), Role.COORDINATOR);
        World.await(() -> letters(newcomer.login()).equals(List.of("SENT")));
        people.change(newcomer.login(), state -> state.withActive(false), null, world.person("admin"));
    }

    @Test
    void aSubstituteIsToldOnTheDayOnWhichTheAbsenceBegins() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        absences.put("by.coordinator", tomorrow, tomorrow.plusDays(3), "by.deputy", world.person("admin"));
        settled();
        assertThat(letters("by.deputy")).isEmpty();
        clock.forwardDays(1);
        absences.dayBegins();
        World.await(() -> letters("by.deputy").equals(List.of("SENT")));
        absences.dayBegins();
        settled();
        assertThat(letters("by.deputy")).containsExactly("SENT");
    }

    private void sooner() throws IOException {
        Path folder = ruleFolder.resolve("escalation");
        Files.writeString(folder.resolve("sooner.cases.yaml"), """
                - name: one that hurries
                  given:
                    - StandingEscalation: { subject: item/2.4, gravest: WARNING, workingDays: 2, flags: 1 }
                    - OpenItem: { subject: item/2.4, number: "ITEM" }
                  expect:
                    - { rule: head of department sooner, level: HEAD }
                - name: one that does not
                  given:
                    - StandingEscalation: { subject: item/2.4, gravest: WARNING, workingDays: 1, flags: 1 }
                    - OpenItem: { subject: item/2.4, number: "ITEM" }
                  expect: none
                """.replace("ITEM", item));
        Files.writeString(folder.resolve("sooner.drl"), """
                package rules;

                import org.jointroadmap.fact.*;

                // Owner: co-chairs. It hurries.
                // RU: быстрее
                rule "head of department sooner"
                when
                    $escalation : StandingEscalation( gravest == Severity.WARNING, workingDays >= 2 )
                    OpenItem( subject == $escalation.subject, number == "ITEM" )
                then
                    insert( new Rung( $escalation.subject(), Level.HEAD ) );
                end
                """.replace("ITEM", item));
    }

    private OpenTask escalation() {
        return tasks().filter(task -> task.side().equals("BLR")).findFirst().orElseThrow();
    }

    private Stream<OpenTask> tasks() {
        return world.open(Subject.item(item)).stream();
    }

    private LocalDate due(OpenTask task) {
        return LocalDate.ofInstant(
                engine.createTaskQuery()
                        .taskId(task.id())
                        .singleResult()
                        .getDueDate()
                        .toInstant(),
                clock.getZone());
    }

    /** The next one after today. */
    private LocalDate workingDay(String side) {
        WorkingCalendar calendar = calendars.fresh(side);
        return calendar.plus(LocalDate.now(clock), 1);
    }

    private long enter(String side, LocalDate day) {
        return days.enter(side, day, false, "Act of the test", world.person("admin"))
                .id();
    }

    private void role(String login, Role role) {
        people.change(login, state -> state.withRoles(Set.of(role)), null, world.person("admin"));
    }

    /** What has become of the letters about the item's escalation. */
    private List<String> letters(String login) {
        return jdbc.sql("""
                        SELECT status FROM notice WHERE recipient = ? AND about_id = ? AND kind = 'escalation'
                        """).params(login, item).query(String.class).list();
    }

    /** All that waits has been looked at once. */
    private void settled() {
        World.await(() -> jdbc.sql("SELECT COUNT(*) FROM tasks_to_derive WHERE NOT once_more")
                        .query(Integer.class)
                        .single()
                == 0);
    }
}
