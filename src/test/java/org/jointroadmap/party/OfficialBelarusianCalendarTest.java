package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every day of our Belarusian calendar against the official one, where that is at hand. */
class OfficialBelarusianCalendarTest {
    private static final Path OFFICIAL = PublishedCalendars.official("xmlcalendar-by");

    private final WorkingCalendar ours = PublishedCalendars.of(DayOffRule.NEXT).of("BLR");

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void everyDayAgrees(int year) throws Exception {
        Path file = OFFICIAL.resolve(year + ".xml");
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: the official Belarusian calendar of " + year + " is not at hand");
        }
        assumeTrue(Files.exists(file));
        Map<LocalDate, Boolean> official = official(file.toFile(), year);
        Set<LocalDate> differ = new HashSet<>();
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            if (official.getOrDefault(day, weekday) != ours.isWorking(day)) {
                differ.add(day);
            }
        });
        // The official file of 2025 has 6 January as a short day although it was moved to 11 January.
        assertThat(differ).isEqualTo(year == 2025 ? Set.of(LocalDate.of(2025, 1, 6)) : Set.of());
    }

    private static Map<LocalDate, Boolean> official(File file, int year) throws Exception {
        Map<LocalDate, Boolean> days = new HashMap<>();
        NodeList rows = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file)
                .getElementsByTagName("day");
        for (int i = 0; i < rows.getLength(); i++) {
            Element row = (Element) rows.item(i);
            days.put(day(row.getAttribute("d"), year), !row.getAttribute("t").equals("1"));
        }
        for (int i = 0; i < rows.getLength(); i++) {
            Element row = (Element) rows.item(i);
            // A day off that was moved from a weekend makes that day a working one.
            if (row.getAttribute("t").equals("1") && !row.getAttribute("f").isEmpty()) {
                days.putIfAbsent(day(row.getAttribute("f"), year), true);
            }
        }
        return days;
    }

    private static LocalDate day(String monthAndDay, int year) {
        return LocalDate.of(
                year, Integer.parseInt(monthAndDay.substring(0, 2)), Integer.parseInt(monthAndDay.substring(3)));
    }
}
