package org.jointroadmap.web.layout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Days;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and moments as the reader of the page writes them, in the clock's zone. */
@Component
public class Dates {
    /** With blanks at which no line is broken. */
    private static final String DAY = "d\u00a0MMM\u00a0yyyy";

    private static final Pattern ISO = Pattern.compile("(?<![\\d-])\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d\\d)?(?![\\d-])");
    private static final int YEAR = "2026".length();
    private static final int MONTH = "2026-12".length();

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    public String day(LocalDate day) {
        return write(DAY, day);
    }

    /** The day on which the page is read. */
    public String today() {
        return day(LocalDate.now(clock));
    }

    public boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now(clock));
    }

    /** As December 2024. */
    public String month(YearMonth month) {
        return write("LLLL\u00a0yyyy", month);
    }

    /** A text that is nothing but a day or a month as programs write them, for people; else itself. */
    public String readable(String text) {
        return Days.readable(text, LocaleContextHolder.getLocale());
    }

    /** The year or month of a flow, 2024 or 202412. */
    public String period(String text) {
        return text.matches("\\d{6}") ? readable(text.substring(0, YEAR) + "-" + text.substring(YEAR)) : text;
    }

    /** A text in which each day or month that programs write as 2026-12-01 or 2026-12 is written for people. */
    public String inText(String text) {
        return ISO.matcher(text).replaceAll(found -> Matcher.quoteReplacement(forPeople(found.group())));
    }

    public String dayOf(Instant moment) {
        return day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** Calendar days that have passed since the day of a moment. */
    public long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, clock.getZone()), LocalDate.now(clock));
    }

    /** With its zone, since people read it who live in several. */
    public String moment(Instant moment) {
        ZonedDateTime here = moment.atZone(clock.getZone());
        return write(DAY + ", HH:mm", here) + "\u00a0" + zone(here.getOffset());
    }

    /** As UTC+3 or UTC+5:30. */
    private static String zone(ZoneOffset offset) {
        String hours = offset.getId().replaceFirst("^([+-])0", "$1").replace(":00", "");
        return "UTC" + (offset.getTotalSeconds() == 0 ? "" : hours);
    }

    private String forPeople(String text) {
        return text.length() == MONTH ? month(YearMonth.parse(text)) : dayOrText(text);
    }

    private String dayOrText(String text) {
        LocalDate day = Input.date(text);
        return day == null ? text : day(day);
    }

    private static String write(String pattern, TemporalAccessor value) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(value);
    }
}
