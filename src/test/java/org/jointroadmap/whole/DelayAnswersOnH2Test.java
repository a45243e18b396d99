package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.roadmap.Latenesses;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.workflow.OpenTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Also as the Tasklist asks, whose engine is the one with the default name. */
@ContextConfiguration(initializers = Edges.H2.class)
class DelayAnswersOnH2Test extends DelayAnswersTests {
    @Autowired
    RoadmapItems items;

    @Autowired
    Latenesses latenesses;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theNewExpectedDateIsADayFromTodayOn() {
        String yesterday = LocalDate.now(clock).minusDays(1).toString();
        SoftAssertions softly = new SoftAssertions();
        for (String wrong : List.of("soon", "9999-12-31", "0206-12-01", "31.12.2027", "2027-02-30", yesterday)) {
            for (String language : List.of("en", "ru")) {
                Client.Answer refused = submit(language, wrong);
                softly.assertThat(refused.status()).as(wrong).isEqualTo(422);
                softly.assertThat(refused.body())
                        .as(wrong)
                        .contains("newExpectedDate")
                        .contains(language.equals("ru") ? "Новый ожидаемый срок" : "New expected date")
                        .doesNotContain(language.equals("ru") ? "New expected" : "Новый");
            }
        }
        softly.assertAll();
        assertThat(tasks.about(Subject.item(item), world.person("by.coordinator")))
                .extracting(OpenTask::id)
                .contains(task.id());
    }

    @Test
    void theFormSaysTheFirstLateDay() {
        LocalDate last = latenesses.of(items.find(item).orElseThrow()).due();
        String shown = new Session(port, "by.coordinator")
                .get(engine("/form-variables"))
                .json()
                .path("since")
                .path("value")
                .asText();
        assertThat(shown)
                .contains(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                        .format(last.plusDays(1)));
    }

    /** It came up because its date was moved again and again. */
    @Test
    void theFormOfAnItemInTimeDoesNotCallItLate() {
        String moved = world.itemDueIn(200);
        jdbc.sql("UPDATE roadmap_item SET due_moves = 5 WHERE number = ?")
                .param(moved)
                .update();
        world.evaluateEverything();
        task = tasks.about(Subject.item(moved), world.person("by.coordinator")).stream()
                .filter(open -> open.key().startsWith("act-as"))
                .findFirst()
                .orElseThrow();
        assertThat(new Session(port, "by.coordinator")
                        .get(engine("/form-variables"))
                        .json()
                        .path("since")
                        .path("value")
                        .asText())
                .isEqualTo("not late");
    }

    private Client.Answer submit(String language, String expected) {
        new Session(port, "by.coordinator").language(language, "/");
        Session tasklist = new Session(port, "by.coordinator");
        tasklist.post(engine("/claim"), "{\"userId\": \"by.coordinator\"}");
        return tasklist.post(
                engine("/submit-form"),
                "{\"variables\": {\"whatWasDone\": {\"value\": \"The ship has left\"},"
                        + " \"newExpectedDate\": {\"value\": \"" + expected + "\"}}}");
    }

    private String engine(String what) {
        return "/camunda/api/engine/engine/default/task/" + task.id() + what;
    }
}
