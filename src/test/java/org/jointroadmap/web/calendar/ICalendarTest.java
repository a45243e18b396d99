package org.jointroadmap.web.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ICalendarTest {
    private static final Instant CHANGED = Instant.parse("2026-11-30T10:20:30.5Z");

    @Test
    void anEventTakesADay() {
        assertThat(written("2.4 Tooling", "")).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Joint Roadmap//Calendar//EN
                CALSCALE:GREGORIAN
                NAME:Ours
                X-WR-CALNAME:Ours
                REFRESH-INTERVAL;VALUE=DURATION:PT4H
                X-PUBLISHED-TTL:PT4H
                BEGIN:VEVENT
                UID:item-2.4@roadmap.example
                DTSTAMP:20261130T102030Z
                LAST-MODIFIED:20261130T102030Z
                SEQUENCE:3
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                SUMMARY:2.4 Tooling
                URL:https://roadmap.example/items/2.4
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatHasAMeaningIsEscaped() {
        assertThat(written("a,b;c\\d\r\nBEGIN:VEVENT\u0007", "")).contains("SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VEVENT\r\n");
    }

    /** Of whatever letters: no line is too long, none ends within a character, and unfolded it is what was written. */
    @Test
    void linesAreFolded() {
        Random random = new Random(2026);
        for (int round = 0; round < 500; round++) {
            String words = random.ints(random.nextInt(200), 0, 5)
                    .mapToObj(letter -> List.of("a", "ж", "Ə", "€", "😀").get(letter))
                    .collect(Collectors.joining());
            String text = written("2.4", words);
            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
            assertThat(text.getBytes(UTF_8)).isEqualTo(new String(text.getBytes(UTF_8), UTF_8).getBytes(UTF_8));
            assertThat(text.replace("\r\n ", ""))
                    .contains(words.isEmpty() ? "SUMMARY" : "DESCRIPTION:" + words + "\r\n");
        }
    }

    private static String written(String summary, String description) {
        Event event = new Event(
                "item-2.4@roadmap.example",
                LocalDate.of(2026, 12, 31),
                summary,
                description,
                "https://roadmap.example/items/2.4",
                3,
                CHANGED);
        return ICalendar.of("Ours", "en", List.of(event));
    }
}
