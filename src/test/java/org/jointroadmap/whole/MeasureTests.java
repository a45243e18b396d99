package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.Measures;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.ItemRequest;
import org.jointroadmap.roadmap.ItemRequests;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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

        world.redate(item, LocalDate.now(clock).plusDays(300).toString());
        assertThat(measures.standing(Subject.item(item))).isEmpty();
        world.redate(item, LocalDate.now(clock).plusDays(5).toString());
        World.await(() -> world.lettersTo("by.owner", item).stream()
                        .filter(letter -> Letters.text(letter).contains("Written by the rule"))
                        .count()
                == 2);
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
