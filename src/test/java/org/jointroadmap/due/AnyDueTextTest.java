package org.jointroadmap.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointroadmap.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written is answered, at once. */
class AnyDueTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String LETTERS =
            "абвгдеёжзіўя abcdəğıöü 0123456789 .,:;()-–/\\\"'«»№%*?!<>\u0007\u00a0\u2028IVXхІ";

    private final DueTexts dueTexts = new DueTexts(DueSettings.USUAL);

    @Test
    void anyLettersAreAnswered() {
        Random random = new Random(15);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(60), 0, LETTERS.length())
                    .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                    .collect(Collectors.joining());
            answered(text);
        }
    }

    @Test
    void anyPiecesOfWordingsAreAnswered() {
        Random random = new Random(16);
        List<String> words = Wording.all().stream()
                .flatMap(wording -> List.of(wording.text().split(" ")).stream())
                .distinct()
                .toList();
        for (int i = 0; i < 6_000; i++) {
            answered(IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(any -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining(" ")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1.",
                "до ",
                "января ",
                "(",
                "I",
                "-",
                "ежемесячно ",
                "декабрьщина ",
                "по мере ",
                "a",
                "ə",
                "10 дней ",
                "hər ",
                "1-",
                "№1",
                "12:00 ",
                "\"",
                "до 1 декабря 2026 г. ",
                "с 1 по 2 марта "
            })
    void longTextsTakeNoTime(String piece) {
        String full = piece.repeat(1 + DueTexts.LONGEST / piece.length()).substring(0, DueTexts.LONGEST);
        answered(full);
        Instant start = Instant.now();
        answered(full);
        answered(piece.repeat(10_000));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private void answered(String text) {
        assertThatCode(() -> {
                    Understood read = dueTexts.read(text, TODAY);
                    assertThat(read.date() == null || Days.isWithin(read.date()))
                            .isTrue();
                    assertThat(read.date() == null || !read.asks()).isTrue();
                })
                .as(text.length() > 200 ? text.substring(0, 200) : text)
                .doesNotThrowAnyException();
    }
}
