package org.jointroadmap.whole;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.Measures;
import org.jointroadmap.monitoring.AgendaPoints;
import org.jointroadmap.monitoring.Receipts;
import org.jointroadmap.monitoring.Silence;
import org.jointroadmap.monitoring.Silences;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.ItemRequest;
import org.jointroadmap.roadmap.ItemRequests;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.rules.receipt.Receipt;
import org.jointroadmap.rules.receipt.ReceiptCheck;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rules call for beside flags is done once, and again only when its cause went and came back. */
@WholeApplicationTest
abstract class MeasureTests {
    private static final int STALE = 200;

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    Measures measures;

    @Autowired
    ItemDesk desk;

    @Autowired
    ItemRequests requests;

    @Autowired
    Silences silences;

    @Autowired
    AgendaPoints agenda;

    @Autowired
    Rules live;

    @Autowired
    Receipts receipts;

    @Autowired
    JdbcClient jdbc;

    @Value("${joint-roadmap.rules.folder}")
    Path rules;

    @Value("${joint-roadmap.processes.folder}")
    Path models;

    @BeforeEach
    void people() {
        world.peopled().quiet();
    }

    @Test
    void whatNobodyTouchedIsKeptForAReasonAndLeftAloneUntilItIsStaleAgain() {
        String item = stale();
        OpenTask review = only(item);
        assertThat(review.key()).isEqualTo("review-item");
        assertThat(review.side()).isEqualTo("BLR");
        assertThat(tasks.waitingFor(world.person("by.coordinator"), 500)).contains(review);
        assertThat(tasks.waitingFor(world.person("az.coordinator"), 500)).doesNotContain(review);
        assertThatThrownBy(() -> answer(review, Map.of("outcome", "kept"))).isInstanceOf(Refused.class);
        world.evaluateEverything();
        assertThat(only(item)).isEqualTo(review);
        assertKept(Receipts.Kind.START, "item/" + item + " review of an item unchanged for long stale-item-review");

        answer(review, Map.of("outcome", "kept", "reason", "The plant is being built"));
        assertThat(world.open(Subject.item(item))).isEmpty();
        assertThat(measures.standing(Subject.item(item))).isEmpty();
        assertThat(world.flagsOf(item)).isEmpty();
        world.evaluateEverything();
        assertThat(world.open(Subject.item(item))).isEmpty();

        clock.forwardDays(STALE);
        world.evaluateEverything();
        assertThat(only(item).id()).isNotEqualTo(review.id());
    }

    @Test
    void aReviewAsksForAnotherDate() {
        String item = stale();
        String later = LocalDate.now(clock).plusDays(900).toString();
        answer(only(item), Map.of("outcome", "redated", "dueText", later, "reason", "The loan came late"));
        assertThat(asked(item).wish().kind()).isEqualTo("date");
        assertThat(asked(item).reason()).isEqualTo("The loan came late");
        assertThat(tasks.about(Subject.item(item), world.person("by.head"))).hasSize(1);
        assertThat(measures.standing(Subject.item(item))).isEmpty();
    }

    @Test
    void aReviewProposesToDropIt() {
        String item = stale();
        answer(only(item), Map.of("outcome", "dropped", "reason", "Nobody builds such lifts any more"));
        assertThat(asked(item).wish().kind()).isEqualTo("drop");
    }

    @Test
    void aReviewWhoseCauseWentEndsUnlessSomebodyHasClaimedIt() {
        String left = stale();
        String claimed = stale();
        engine.claim(only(claimed).id(), "by.coordinator");
        List.of(left, claimed).forEach(this::touch);
        assertThat(world.open(Subject.item(left))).isEmpty();
        answer(only(claimed), Map.of("outcome", "kept", "reason", "It has another sector now"));
        assertThat(world.open(Subject.item(claimed))).isEmpty();
    }

    @Test
    void aReminderIsWrittenOnceInTheRulesOwnWordsAndAgainWhenItsCauseComesBack() {
        String item = world.itemDueIn(4);
        World.await(() -> world.lettersTo("by.owner", item).size() == 1);
        assertThat(Letters.text(world.lettersTo("by.owner", item).get(0)))
                .contains("Until the due date:")
                .contains("Written by the rule: roadmap item due soon")
                .contains("until the due date:");
        assertThat(world.flagsOf(item)).isEmpty();
        assertThat(world.open(Subject.item(item))).isEmpty();
        world.evaluateEverything();
        assertThat(measures.standing(Subject.item(item)))
                .extracting(Measure::kind)
                .containsExactly(Measure.Kind.REMINDER);
        assertKept(Receipts.Kind.REMINDER, "item/" + item + " roadmap item due soon OWNER");

        world.redate(item, LocalDate.now(clock).plusDays(300).toString());
        assertThat(measures.standing(Subject.item(item))).isEmpty();
        world.redate(item, LocalDate.now(clock).plusDays(5).toString());
        World.await(() -> world.lettersTo("by.owner", item).stream()
                        .filter(letter -> Letters.text(letter).contains("Written by the rule"))
                        .count()
                == 2);
    }

    @Test
    void whatACriticalFlagSilencesIsSaid() {
        String item = world.itemDueOn(LocalDate.now(clock).minusDays(300).toString(), STALE);
        assertThat(silences.of(Subject.item(item)))
                .extracting(silence -> requireNonNull(silence.measure()).part(), Silence::flag)
                .containsExactly(tuple("stale-item-review", "roadmap item long overdue"));
        assertThat(silences.of(Subject.item(stale()))).isEmpty();
    }

    @Test
    void aPointIsOnTheAgendaForAsLongAsItsCauseStands() throws IOException {
        String item = world.itemDueIn(300);
        withRule(
                "OpenItem: { subject: item/1, number: \"" + item + "\" }",
                "OpenItem( number == \"" + item + "\", title != \"Another title\" )",
                "AgendaPoint( $fact.subject(), \"Speak of it\", \"Обсудить\" )",
                () -> {
                    World.await(() -> agenda(item).equals(List.of("Speak of it")));
                    touch(item);
                    assertThat(agenda(item)).isEmpty();
                });
    }

    /** The rule is refused while no model is called so, waits, and is live once one is. */
    @Test
    void aProcedureStartsOnceItIsThere() throws IOException {
        String item = world.itemDueIn(300);
        String model = Files.readString(models.resolve("stale-item-review.bpmn"));
        Files.writeString(
                models.resolve("second-review.bpmn"),
                model.replace("stale-item-review", "second-review")
                        .replace("formRef=\"second-review\"", "formRef=\"stale-item-review\""));
        withRule(
                "OpenItem: { subject: item/1, number: \"" + item + "\" }",
                "OpenItem( number == \"" + item + "\" )",
                "Start( $fact.subject(), \"second-review\", \"Why not\" )",
                () -> {
                    World.await(() -> {
                        world.evaluateEverything();
                        return world.open(Subject.item(item)).size() == 1;
                    });
                    assertThat(only(item).key()).isEqualTo("review-item");
                });
    }

    @Test
    void anAnswerToAnEscalationIsAFactAtOnce() throws IOException {
        String item = world.itemDueIn(-5);
        withRule(
                "StandingEscalation: { subject: item/" + item + ", answered: true, level: COORDINATOR, gravest: INFO }",
                "StandingEscalation( subject == \"item/" + item + "\", answered, level == Level.COORDINATOR )",
                "Reminder( $fact.subject(), Who.HEAD, \"Answered \" + $fact.daysSinceAnswer() + \" ago\" )",
                () -> {
                    answer(only(item), Map.of("whatWasDone", "The plant was asked", "newExpectedDate", ""));
                    assertThat(letters("by.head", "reminder:a rule of a test:")).hasSize(1);
                });
    }

    /** Something that waits for a rule. */
    private interface Seen {
        void run() throws IOException;
    }

    private void withRule(String given, String pattern, String conclusion, Seen seen) throws IOException {
        Path file = rules.resolve("roadmap/of-a-test.drl");
        int before = live.live().version();
        Files.writeString(file, """
                package rules;

                import org.jointroadmap.fact.*;

                // Owner: test. It is taken away again.
                // RU: правило теста
                rule "a rule of a test"
                when
                    $fact : %s
                then
                    insert( new %s );
                end
                """.formatted(pattern, conclusion));
        Files.writeString(rules.resolve("roadmap/of-a-test.cases.yaml"), """
                - name: it fires
                  given:
                    - %s
                  expect:
                    - { rule: a rule of a test }
                - name: it does not
                  given:
                    - OpenItem: { subject: item/0.0, number: "0.0" }
                  expect: none
                """.formatted(given));
        try {
            World.await(() -> live.live().version() > before);
            seen.run();
        } finally {
            int with = live.live().version();
            Files.delete(file);
            Files.delete(rules.resolve("roadmap/of-a-test.cases.yaml"));
            World.await(() -> live.live().version() > with);
        }
    }

    private List<String> agenda(String item) {
        return agenda.standing(world.person("az.cochair")).stream()
                .filter(point -> point.subject().equals(Subject.item(item)))
                .map(point -> point.words().english())
                .toList();
    }

    private List<String> letters(String login, String event) {
        return jdbc.sql("SELECT event FROM notice WHERE recipient = ? AND event LIKE ?")
                .params(login, event + "%")
                .query(String.class)
                .list();
    }

    /** What it was made of is kept, and gives the same once more. */
    private void assertKept(Receipts.Kind kind, String about) {
        Receipt kept =
                receipts.find(kind, about, world.person("by.coordinator")).orElseThrow();
        assertThat(kept.conclusions()).hasSize(1);
        assertThat(new ReceiptCheck().differences(kept)).isEmpty();
    }

    private String stale() {
        String item = world.itemDueOn(LocalDate.now(clock).plusDays(800).toString(), STALE);
        world.evaluateEverything();
        return item;
    }

    private void touch(String item) {
        desk.amend(item, ItemPatch.title("Another title"), null, world.person("by.coordinator"));
    }

    private ItemRequest asked(String item) {
        return requests.waiting(item).orElseThrow();
    }

    private void answer(OpenTask task, Map<String, Object> answers) {
        tasks.complete(task.id(), world.person("by.coordinator"), answers);
    }

    private OpenTask only(String item) {
        List<OpenTask> open = world.open(Subject.item(item));
        assertThat(open).hasSize(1);
        return Objects.requireNonNull(open.get(0));
    }
}
