package org.jointroadmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-12-01                      | ON         | 2026-12-01
            01.12.2026                      | ON         | 2026-12-01
            1/12/2026                       | ON         | 2026-12-01
            01.12.26                        | ON         | 2026-12-01
            до 1 декабря 2026 г.            | BY         | 2026-12-01
            до 01.12.2026                   | BY         | 2026-12-01
            не позднее 31 марта 2027 года   | BY         | 2027-03-31
            by 1 December 2026              | BY         | 2026-12-01
            15 мая 2027 г.                  | ON         | 2027-05-15
            декабрь 2026 г.                 | PERIOD     | 2026-12-31
            February 2028                   | PERIOD     | 2028-02-29
            IV квартал 2026 г.              | PERIOD     | 2026-12-31
            II кв. 2027                     | PERIOD     | 2027-06-30
            1 полугодие 2027 года           | PERIOD     | 2027-06-30
            2027                            | PERIOD     | 2027-12-31
            2026–2028                       | PERIOD     | 2028-12-31
            в течение 2027 года             | PERIOD     | 2027-12-31
            ежемесячно                      | RECURRING  | 2026-11-30
            ежеквартально до 10-го          | RECURRING  | 2026-12-31
            ежегодно                        | RECURRING  | 2026-12-31
            постоянно                       | CONTINUOUS | -
            по мере необходимости           | UNSCHEDULED| -
            в течение 30 дней со дня подписания | RELATIVE | -
            31.02.2027                      | UNKNOWN    | -
            когда-нибудь                    | UNKNOWN    | -
            """)
    void whatOfficialsWriteIsRead(String text, DueKind kind, LocalDate date) {
        assertThat(DueDates.read(text, TODAY)).isEqualTo(new DueDate(text, kind, date));
    }
}
