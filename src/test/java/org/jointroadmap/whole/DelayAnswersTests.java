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
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever answers for a delay says by when it ends, as a day, and everybody reads it at the item. */
@WholeApplicationTest
abstract class DelayAnswersTests {
    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Tasks tasks;

    @Autowired
    RoadmapItems items;

    @Autowired
    Latenesses latenesses;

    @LocalServerPort
    int port;

    private String item;
    private OpenTask task;

    @BeforeEach
    void aLateItem() {
        world.peopled().quiet();
        item = world.itemDueIn(-5);
        world.evaluateEverything();
        task = tasks.about(Subject.item(item), world.person("by.coordinator")).stream()
                .filter(open -> open.key().startsWith("act-as"))
                .findFirst()
                .orElseThrow();
    }

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
    void theItemsPageSaysWhatWasAnsweredByWhomAndWhen() {
        LocalDate expected = LocalDate.now(clock).plusDays(40);
        assertThat(submit("en", expected.toString()).status()).isLessThan(300);
        String english = page("az.coordinator", "en");
        assertThat(english)
                .contains("What was answered for the delay", "The ship has left", "Name of by.coordinator", "Belarus")
                .contains(written(expected, Locale.ENGLISH));
        assertThat(page("reader", "ru"))
                .contains("Что ответили за опоздание", "The ship has left", "Беларусь")
                .contains(written(expected, Locale.forLanguageTag("ru")));
        assertThat(page("by.head", "en")).contains("The ship has left");
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
                .contains(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH).format(last.plusDays(1)));
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

    private String page(String login, String language) {
        Session session = new Session(port, login);
        session.language(language, "/");
        return session.get("/items/" + item).body();
    }

    private static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", language).format(day);
    }
}
