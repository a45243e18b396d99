package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    /** Sentences end after a day: one that ends in a dot itself would bring two. */
    @ParameterizedTest
    @CsvSource({
        "en, 2026-12-14, 14 December 2026",
        "en, 2026-05-01, 1 May 2026",
        "ru, 2026-12-07, 7 декабря 2026",
        "ru, 2027-05-01, 1 мая 2027",
    })
    void aDayIsWrittenWithItsDayFirstAndEndsInNoDot(String language, LocalDate day, String written) {
        assertThat(Days.written(day, Locale.forLanguageTag(language))).isEqualTo(written);
    }

    @Test
    void whatProgramsWriteIsReadAsPeopleWriteIt() {
        Locale russian = Locale.forLanguageTag("ru");
        assertThat(Days.readable("2026-11", Locale.ENGLISH)).isEqualTo("November 2026");
        assertThat(Days.readable("2026-11", russian)).isEqualTo("ноябрь 2026");
        assertThat(Days.readable("2026-12-01", russian)).isEqualTo("1 декабря 2026");
        for (String words : List.of("2024", "2024-25", "2026-02-30", "until 2026-12-01", "202411")) {
            assertThat(Days.readable(words, Locale.ENGLISH)).isEqualTo(words);
        }
    }
}
