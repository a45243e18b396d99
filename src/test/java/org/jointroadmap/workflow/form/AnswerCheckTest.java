package org.jointroadmap.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field that means a day, a month or a number takes nothing else. */
class AnswerCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Path FORMS = Path.of("processes/forms");
    private static final Map<String, Object> BATCH = Map.of("units", 10, "madeOn", "2026-11-30");
    private static final Map<String, Object> REPORT =
            Map.of("period", "2026-11", "output", 24, "localContentPercent", 27.5, "finished", "no");
    private static final Map<String, Object> DELAY = Map.of("whatWasDone", "The ship has left");

    @ParameterizedTest
    @CsvSource({
        "pilot-batch, madeOn, 2026-12-01, refused.answer.date-ahead",
        "pilot-batch, madeOn, 9999-12-31, refused.answer.date-bounds",
        "pilot-batch, madeOn, yesterday, refused.answer.date",
        "pilot-batch, units, 1.5, refused.answer.decimals",
        "production-report, output, 24.25, refused.answer.decimals",
        "production-report, localContentPercent, 27.55, refused.answer.decimals",
        "escalation-answer, newExpectedDate, 2026-11-29, refused.answer.date-passed",
        "escalation-answer, newExpectedDate, soon, refused.answer.date",
        "escalation-answer, whatWasDone, a\u0007b, refused.answer.control",
    })
    void whatMeansADayOrANumberIsOne(String form, String field, String answer, String key) throws IOException {
        Refused refused = catchThrowableOfType(Refused.class, () -> check(form, field, answer));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "pilot-batch, madeOn, 2026-11-30",
        "pilot-batch, units, 10.0",
        "escalation-answer, newExpectedDate, 2026-11-30",
        "escalation-answer, newExpectedDate, ''",
    })
    void whatIsRightIsTaken(String form, String field, String answer) {
        assertThatCode(() -> check(form, field, answer)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "time, 09:30, ",
        "time, 09:30+03:00, ",
        "time, 25:00, refused.answer.time",
        "time, 2026-12-01, refused.answer.time",
        "datetime, 2026-12-01T09:30, ",
        "datetime, 2026-12-01T06:30Z, ",
        "datetime, 2026-12-01, refused.answer.date-time",
        "datetime, 2026-11-29T09:30, refused.answer.date-passed",
        "date, 2026-12-01T09:30, refused.answer.date",
    })
    void aMomentIsWhatItsFieldAsksFor(String subtype, String answer, @Nullable String key) throws IOException {
        Form form = drawn("{'type': 'datetime', 'key': 'at', 'dateLabel': 'At', 'subtype': '" + subtype
                + "', 'disallowPassedDates': true}");
        Map<String, JsonNode> answers = AnswerCheck.json(Map.of("at", answer));
        if (key == null) {
            assertThatCode(() -> AnswerCheck.check(form, answers, Set.of(), TODAY))
                    .doesNotThrowAnyException();
        } else {
            Refused refused =
                    catchThrowableOfType(Refused.class, () -> AnswerCheck.check(form, answers, Set.of(), TODAY));
            assertThat(refused.problems()).extracting(Refused.Problem::key).containsExactly(key);
        }
    }

    /** The browser sends nothing for a field that is disabled, and words in a form are no question. */
    @Test
    void whatNobodyCanFillIsNotAskedFor() throws IOException {
        Form form = drawn("{'type': 'textfield', 'key': 'a', 'disabled': true, 'validate': {'required': true}},"
                + "{'type': 'text', 'key': 'words', 'text': 'Read this'}");
        assertThat(form.fields()).extracting(Field::key).containsExactly("a");
        assertThatCode(() -> AnswerCheck.check(form, Map.of(), Set.of(), TODAY)).doesNotThrowAnyException();
    }

    private static Form drawn(String components) throws IOException {
        return Form.read(("{'id': 'drawn', 'components': [" + components + "]}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8));
    }

    /** A new form whose author asks for a day or a number by a field for words finds itself here. */
    @Test
    void noFieldForWordsAsksForADayOrANumber() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".form")).toList()) {
                List<Field> words = Form.read(Files.readAllBytes(file)).fields().stream()
                        .filter(field -> !field.readOnly() && field.type().equals("textfield"))
                        .filter(field -> !field.bounds().has("pattern"))
                        .toList();
                assertThat(words)
                        .as(file.toString())
                        .extracting(Field::key)
                        .noneMatch(key -> key.matches(".*(Date|On|Day|Month|Year|Percent|Usd|Codes?)$"));
            }
        }
    }

    private static void check(String form, String field, String answer) throws IOException {
        Map<String, Object> answers = new HashMap<>(
                switch (form) {
                    case "pilot-batch" -> BATCH;
                    case "production-report" -> REPORT;
                    default -> DELAY;
                });
        answers.put(field, answers.get(field) instanceof Number ? Double.valueOf(answer) : answer);
        AnswerCheck.check(
                Form.read(Files.readAllBytes(FORMS.resolve(form + ".form"))),
                AnswerCheck.json(answers),
                Set.of(),
                TODAY);
    }
}
