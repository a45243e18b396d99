package org.jointroadmap.web.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.jointroadmap.Sha256;
import org.jointroadmap.party.CalendarKeys;
import org.jointroadmap.party.CalendarReader;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What calendar programs read, which have no login: a secret that opens nothing is not there. */
@Controller
class CalendarFeed {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final CalendarKeys keys;
    private final Events events;
    private final MessageSource texts;

    CalendarFeed(CalendarKeys keys, Events events, MessageSource texts) {
        this.keys = keys;
        this.events = events;
        this.texts = texts;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
        Optional<CalendarReader> reader;
        try {
            reader = keys.find(secret, request.getRemoteAddr());
        } catch (Refused tooOften) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, tooOften.retryAfter().orElse("1"))
                    .build();
        }
        return reader.map(this::calendar)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> calendar(CalendarReader reader) {
        Locale language = reader.person().locale();
        byte[] calendar = ICalendar.of(
                        texts.getMessage("people.calendar.name", null, language),
                        reader.person().language(),
                        events.of(reader))
                .getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + Sha256.of(calendar) + "\"")
                .body(calendar);
    }
}
