package org.jointroadmap.web.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes days and what falls on them as RFC 5545 has it; the same events give the same bytes. */
final class ICalendar {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /** @param name of the calendar, {@code language} of its words */
    static String of(String name, String language, List<Event> events) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Joint Roadmap//Calendar//" + language.toUpperCase(Locale.ROOT));
        calendar.line("CALSCALE:GREGORIAN");
        calendar.text("NAME", name);
        calendar.text("X-WR-CALNAME", name);
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        calendar.line("X-PUBLISHED-TTL:PT4H");
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        text("UID", event.uid());
        line("DTSTAMP:" + moment(event.changed()));
        line("LAST-MODIFIED:" + moment(event.changed()));
        line("SEQUENCE:" + event.version());
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.day()));
        line("DTEND;VALUE=DATE:"
                + DateTimeFormatter.BASIC_ISO_DATE.format(event.day().plusDays(1)));
        text("SUMMARY", event.summary());
        if (!event.description().isEmpty()) {
            text("DESCRIPTION", event.description());
        }
        line("URL:" + event.address());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private void text(String name, String value) {
        line(name + ":"
                + value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\t]]", ""));
    }

    /** Folded so that no line has more than 75 octets and none ends within a character. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int wide = character.getBytes(UTF_8).length;
            if (octets + wide > OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += wide;
        }
        text.append(END);
    }
}
