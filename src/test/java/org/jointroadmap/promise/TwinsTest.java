package org.jointroadmap.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Twins twins = new Twins();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Создание совместного производства тракторов | Организовать выпуск тракторов совместно",
                "Establish joint production of tractors | Организовать выпуск тракторов совместно",
                "Стварэнне сумеснай вытворчасці трактароў | Создание совместного производства тракторов",
                "Traktorların birgə istehsalının təşkili | Joint manufacture of tractors",
                "Поставка 40 лифтов в Баку | Поставить в Баку лифты, 40"
            })
    void otherWordsSayTheSame(String one, String other) {
        twins.put("one", List.of(one));
        assertThat(twins.of("other", List.of(other))).contains("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Поставка 40 лифтов в Баку | Поставка 60 лифтов в Баку",
                "Заседание рабочей группы по транспорту | Заседание рабочей группы по энергетике",
                "Создание производства тракторов | Создание производства автобусов",
                "Обучение специалистов по выпуску тракторов в Баку | Обучение специалистов по выпуску тракторов в Шеки",
                "Supply electric buses | Consider the supply of electric buses"
            })
    void likeWordsMaySayOtherThings(String one, String other) {
        twins.put("one", List.of(one));
        assertThat(twins.of("other", List.of(other))).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsNobodysTwin() {
        twins.put("one", List.of("Создание совместного производства тракторов"));
        assertThat(twins.of("one", List.of("Создание совместного производства тракторов")))
                .isEmpty();
        twins.remove("one");
        assertThat(twins.of("two", List.of("Создание совместного производства тракторов")))
                .isEmpty();
    }

    @Test
    void tenThousandAreComparedInSeconds() {
        long began = System.nanoTime();
        for (int at = 0; at < 10_000; at++) {
            List<String> titles = List.of("Поставить партию тракторов области " + "абвгдежзиклмнопр".charAt(at % 16));
            twins.of(String.valueOf(at), titles);
            twins.put(String.valueOf(at), titles);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("10,000 promises of nearly the same words beside each other: " + took.toMillis() + " ms");
        assertThat(took).isLessThan(LONGEST);
    }
}
