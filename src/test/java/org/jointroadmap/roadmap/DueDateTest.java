package org.jointroadmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.DueSettings;
import org.jointroadmap.due.DueTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {
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
            ежемесячно до 10 числа          | RECURRING  | 2026-12-10
            ежемесячно, до 25-го числа      | RECURRING  | 2026-11-25
            ежемесячно (до 10 числа месяца, следующего за отчётным) | RECURRING | 2026-12-10
            до 10 числа каждого месяца      | RECURRING  | 2026-12-10
            ежемесячно до 31 числа          | RECURRING  | 2026-11-30
            monthly by the 10th             | RECURRING  | 2026-12-10
            by the 10th of each month       | RECURRING  | 2026-12-10
            ежеквартально                   | RECURRING  | 2026-12-31
            ежеквартально до 10-го          | RECURRING  | 2027-01-10
            ежеквартально до 10 числа месяца, следующего за отчетным кварталом | RECURRING | 2027-01-10
            quarterly by the 10th           | RECURRING  | 2027-01-10
            раз в полугодие                 | RECURRING  | 2026-12-31
            раз в полугодие до 15 числа     | RECURRING  | 2027-01-15
            ежегодно                        | RECURRING  | 2026-12-31
            ежегодно до 20 января           | RECURRING  | 2027-01-20
            до 1 декабря ежегодно           | RECURRING  | 2026-12-01
            annually by 20 January          | RECURRING  | 2027-01-20
            every year by January 20        | RECURRING  | 2027-01-20
            hər il yanvarın 20-dək          | RECURRING  | 2027-01-20
            ежегодно до 29 февраля          | RECURRING  | 2027-02-28
            ежемесячно по пятницам          | UNKNOWN    | -
            ежемесячно до 45 числа          | UNKNOWN    | -
            December 1, 2026                | ON         | 2026-12-01
            до 31 студзеня 2017             | BY         | 2017-01-31
            с 1 марта по 30 июня 2027 г.    | PERIOD     | 2027-06-30
            март – июнь 2027 г.             | PERIOD     | 2027-06-30
            III–IV кв. 2026                 | PERIOD     | 2026-12-31
            ІV квартал 2026 г.              | PERIOD     | 2026-12-31
            Ш квартал 2027                  | PERIOD     | 2027-09-30
            Q4 2026                         | PERIOD     | 2026-12-31
            в течение декабря 2026 года     | PERIOD     | 2026-12-31
            до конца 2027 года              | BY         | 2027-12-31
            постоянно, до 1 декабря 2026    | UNKNOWN    | -
            в месячный срок                 | RELATIVE   | -
            постоянно                       | CONTINUOUS | -
            по мере необходимости           | UNSCHEDULED| -
            в течение 30 дней со дня подписания | RELATIVE | -
            31.02.2027                      | UNKNOWN    | -
            с 01.12.2026 по 01.01.2020      | UNKNOWN    | -
            from 1 May 2027 to 1 May 2026   | UNKNOWN    | -
            с 2028 по 2026 год              | UNKNOWN    | -
            2028–2026                       | UNKNOWN    | -
            IV–I кв. 2026                   | UNKNOWN    | -
            с 1 ноября по 30 июня 2027 г.   | PERIOD     | 2027-06-30
            с 2026 по июнь 2026             | PERIOD     | 2026-06-30
            2026–2027 гг.                   | PERIOD     | 2027-12-31
            в течение 99999999999999999999 рабочих дней со дня подписания | UNKNOWN | -
            по истечении 2147483647 календарных дней | UNKNOWN | -
            через 999999999 месяцев после подписания | UNKNOWN | -
            после подписания договора № 12345 | RELATIVE | -
            когда-нибудь                    | UNKNOWN    | -
            """)
    void whatOfficialsWriteIsRead(String text, DueKind kind, LocalDate date) {
        assertThat(DueDate.of(new DueTexts(DueSettings.USUAL).read(text, TODAY)))
                .as(text)
                .isEqualTo(new DueDate(text, kind, date));
    }
}
