package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
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

    @LocalServerPort
    int port;

    String item;
    OpenTask task;

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
    void aDayThatHasPassedOrIsNoneIsRefused() {
        for (String wrong : List.of(
                "soon",
                "9999-12-31",
                "2026-02-30",
                LocalDate.now(clock).minusDays(1).toString())) {
            Refused refused = catchThrowableOfType(Refused.class, () -> answer(wrong));
            assertThat(refused.problems())
                    .as(wrong)
                    .extracting(Refused.Problem::field)
                    .containsExactly("newExpectedDate");
        }
    }

    @Test
    void theItemsPageSaysWhatWasAnsweredByWhomAndWhen() {
        LocalDate expected = LocalDate.now(clock).plusDays(40);
        answer(expected.toString());
        String english = page("az.coordinator", "en");
        assertThat(english)
                .contains("What was answered for the delay", "The ship has left", "Name of by.coordinator", "Belarus")
                .contains(written(expected, Locale.ENGLISH));
        assertThat(page("reader", "ru"))
                .contains("Что ответили за опоздание", "The ship has left", "Беларусь")
                .contains(written(expected, Locale.forLanguageTag("ru")));
        assertThat(page("by.head", "en")).contains("The ship has left");
    }

    private void answer(String expected) {
        tasks.complete(
                task.id(),
                world.person("by.coordinator"),
                Map.of("whatWasDone", "The ship has left", "newExpectedDate", expected));
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
