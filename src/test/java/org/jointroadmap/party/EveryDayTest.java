package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each day of 2019 to 2027 against a table that was made without this program. */
class EveryDayTest {
    private static final Map<String, String> SIDES = Map.of("BY", "BLR", "AZ", "AZE");

    private final WorkingCalendars calendars = PublishedCalendars.of(DayOffRule.NEXT);

    @Test
    void isWorkedOrOffAsTheTableSays() throws IOException {
        Map<String, List<String>> table = table();
        assertThat(table).hasSize(2 * 9 * 12);
        table.forEach((month, off) -> {
            YearMonth days = YearMonth.parse(month.substring(3));
            WorkingCalendar calendar = calendars.of(SIDES.get(month.substring(0, 2)));
            assertThat(off(days, calendar)).as(month).isEqualTo(off);
        });
    }

    @Test
    void isWorkedByBothIfItIsWorkedByEach() throws IOException {
        Map<String, List<String>> table = table();
        WorkingCalendar joint = calendars.joint(List.of(Side.of("BLR"), Side.of("AZE")));
        for (int month = 0; month < 9 * 12; month++) {
            YearMonth days = YearMonth.of(2019, 1).plusMonths(month);
            List<String> off = IntStream.rangeClosed(1, days.lengthOfMonth())
                    .mapToObj(String::valueOf)
                    .filter(day -> table.get("BY " + days).contains(day)
                            || table.get("AZ " + days).contains(day))
                    .toList();
            assertThat(off(days, joint)).as("%s", days).isEqualTo(off);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 252, 244, 233", "2020, 255, 241, 233", "2021, 257, 241, 236", "2022, 255, 241, 238",
        "2023, 252, 241, 230", "2024, 253, 241, 230", "2025, 252, 239, 228", "2026, 254, 241, 235",
        "2027, 257, 241, 239"
    })
    void aYearHasSoManyWorkingDays(int year, int belarus, int azerbaijan, int both) {
        LocalDate from = LocalDate.of(year - 1, 12, 31);
        LocalDate to = LocalDate.of(year, 12, 31);
        assertThat(calendars.of("BLR").between(from, to)).isEqualTo(belarus);
        assertThat(calendars.of("AZE").between(from, to)).isEqualTo(azerbaijan);
        assertThat(calendars.joint(List.of(Side.of("BLR"), Side.of("AZE"))).between(from, to))
                .isEqualTo(both);
    }

    /** Holidays and moved days of both countries; of 2019 the holidays hold an election on the wrong day. */
    @Test
    void isWorkedOrOffAsTheFilesSayWhereTheyAreAtHand() throws IOException {
        Path holidays = PublishedCalendars.official("public-holidays-AZ-BY_2018-2027.csv");
        if (!Files.exists(holidays)) {
            System.err.println("SKIPPED: the files of holidays and moved days are not at hand");
        }
        assumeTrue(Files.exists(holidays));
        Map<String, Boolean> worked = new HashMap<>();
        rows(holidays, row -> {
            if (!row.getField("name").startsWith("Праваслаўны Вялiкдзень")
                    && !row.getField("name").startsWith("Каталiцкi Вялiкдзень")) {
                worked.put(row.getField("country") + row.getField("date"), false);
            }
        });
        worked.remove("AZ2019-12-27");
        rows(
                PublishedCalendars.official("working-day-overlay.csv"),
                row -> worked.put(
                        row.getField("country") + row.getField("date"),
                        row.getField("status").equals("working")));
        LocalDate.of(2019, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .forEach(day -> SIDES.forEach(
                        (country, side) -> assertThat(calendars.of(side).isWorking(day))
                                .as("%s %s", country, day)
                                .isEqualTo(worked.getOrDefault(country + day, !WorkingCalendar.isWeekend(day)))));
    }

    private static void rows(Path file, Consumer<NamedCsvRecord> each) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(each);
        }
    }

    private static List<String> off(YearMonth month, WorkingCalendar calendar) {
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .filter(day -> !calendar.isWorking(month.atDay(day)))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new HashMap<>();
        try (InputStream file = EveryDayTest.class.getResourceAsStream("/calendars/days-off-2019-2027.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> table.put(
                    row.getField("country") + " " + row.getField("month"),
                    List.of(row.getField("days_off").split(" "))));
        }
        return table;
    }
}
