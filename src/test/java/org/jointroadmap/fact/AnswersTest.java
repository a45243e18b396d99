package org.jointroadmap.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private final List<Answered> forms = new ArrayList<>();
    private int form;

    @Test
    void theNewestAnswerCounts() {
        answer("report", "share", 35);
        answer("report", "share", new BigDecimal("42.50"));
        assertThat(asked().number("share").is("==", Quantity.of("42.5"))).isTrue();
        assertThat(asked().number("share").is(">", Quantity.of(42))).isTrue();
        assertThat(asked().number("share")).hasToString("42.5");
    }

    @Test
    void whatTheNewestFormLeftEmptyIsNotGiven() {
        answer("prepare", "site", "Minsk");
        answer("fill-the-gaps", "site", "");
        assertThat(asked().given("site")).isFalse();
        assertThat(asked().text("site").is("==", "Minsk")).isFalse();
        assertThat(asked().times("site").is("==", Quantity.of(1))).isTrue();
    }

    @Test
    void theEarlierAnswerIsOfTheNewestsTask() {
        answer("plan", "share", 60);
        answer("report", "share", 35);
        assertThat(asked().earlierNumber("share").number()).isEmpty();
        answer("accept", "share", 1);
        answer("report", "share", 42);
        assertThat(asked().earlierNumber("share").is("==", Quantity.of(35))).isTrue();
        assertThat(asked().number("share").is(">", asked().earlierNumber("share")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"==", "!=", "<", "<=", ">", ">="})
    void noComparisonHoldsWithWhatWasNotGiven(String operator) {
        answer("report", "share", 35);
        Quantity share = asked().number("share");
        Quantity none = asked().number("other");
        assertThat(none.is(operator, Quantity.of(0)) || none.is(operator, share) || share.is(operator, none))
                .isFalse();
        assertThat(none.is(operator, none)).isFalse();
        assertThat(asked().total("other").is(operator, Quantity.of(0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"==", "!=", "contains", "not contains"})
    void noComparisonHoldsWithATextThatWasNotGiven(String operator) {
        answer("report", "site", "Minsk");
        Wording none = asked().text("other");
        assertThat(none.is(operator, "") || asked().text("site").is(operator, none))
                .isFalse();
    }

    @Test
    void yesIsATickedBoxOrTheOptionAndNothingElse() {
        Stream.of(true, "yes").forEach(value -> {
            answer("t", "ready", value);
            assertThat(asked().yes("ready")).isTrue();
        });
        Stream.of(false, "no", "Yes, nearly", 1, List.of("yes")).forEach(value -> {
            answer("t", "ready", value);
            assertThat(asked().yes("ready")).isFalse();
            assertThat(asked().given("ready")).isTrue();
        });
        answer("t", "ready", null);
        assertThat(asked().yes("ready")).isFalse();
        assertThat(asked().yes("never")).isFalse();
    }

    @Test
    void aNumberMayBeWrittenAsATextAndATextIsNone() {
        answer("t", "houses", "12");
        assertThat(asked().number("houses").is("==", Quantity.of(12))).isTrue();
        answer("t", "houses", "twelve");
        assertThat(asked().number("houses").is("!=", Quantity.of(12))).isFalse();
        answer("t", "houses", 35.5);
        assertThat(asked().number("houses").is("==", Quantity.of("35.50"))).isTrue();
    }

    @Test
    void ofSeveralChoicesContainsAsksForOneAndOfATextForAPart() {
        answer("t", "needs", List.of("site", "Funding"));
        assertThat(asked().text("needs").is("contains", "funding")).isTrue();
        assertThat(asked().text("needs").is("contains", "fund")).isFalse();
        answer("t", "needs", "The site near Minsk");
        assertThat(asked().text("needs").is("contains", "minsk")).isTrue();
        assertThat(asked().text("needs").is("not contains", "baku")).isTrue();
    }

    @Test
    void daysAreCountedWhenTheFactIsGathered() {
        forms.add(new Answered("dueOn", "2026-12-07", "t", 0, 5));
        assertThat(asked().days("dueOn").is("==", Quantity.of(5))).isTrue();
        forms.add(new Answered("dueOn", "2026-11-20", "t", 1, -6));
        assertThat(asked().days("dueOn").is("<", Quantity.of(0))).isTrue();
        assertThat(asked().earlierDays("dueOn").is("==", Quantity.of(5))).isTrue();
    }

    static Stream<List<Object>> deliveries() {
        return Stream.of(
                List.of("17", "units=10 accepted=yes units=5 accepted=no units=7 accepted=yes"),
                List.of("15", "units=10 units=5 accepted=yes"),
                List.of("10", "units=10 accepted=yes units=5"),
                List.of("15", "units=10 accepted=no accepted=yes units=5 accepted=yes"),
                List.of("0", "units=10 accepted=no"),
                List.of("0", "accepted=yes units=10"),
                List.of("10", "units=10 accepted=no other=1 accepted=yes units=3 accepted=no"),
                List.of("2.5", "units=2.5 accepted=yes"),
                List.of("", "accepted=yes"));
    }

    @ParameterizedTest
    @MethodSource("deliveries")
    void whatWasLaterAnsweredYesIsCounted(List<Object> delivery) {
        for (String given : delivery.get(1).toString().split(" ")) {
            String[] answer = given.split("=");
            answer(answer[0], answer[0], answer[1]);
        }
        assertThat(asked().total("units", "accepted"))
                .hasToString(delivery.get(0).toString());
    }

    @Test
    void totalAndTimesAreOfAllAnswersThatWereGiven() {
        for (Object units : Arrays.asList(10, null, 2.5, "")) {
            answer("t", "units", units);
        }
        assertThat(asked().total("units")).hasToString("12.5");
        assertThat(asked().times("units")).hasToString("2");
        assertThat(asked().times("never")).hasToString("0");
    }

    private void answer(String task, String name, @Nullable Object value) {
        forms.add(new Answered(name, value, task, form++, null));
    }

    private WithAnswers asked() {
        Answers answers = Answers.of(forms);
        return () -> answers;
    }
}
