package org.jointroadmap.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Days that the sample tells from today, such as {@code today-20}, and {@code this-month}. */
@Component
@Profile("sample")
class SampleDays {
    private static final Pattern DAY = Pattern.compile("today([+-]\\d+)");

    private final Clock clock;

    SampleDays(Clock clock) {
        this.clock = clock;
    }

    Map<String, Object> in(Map<String, Object> answers) {
        Map<String, Object> dated = new LinkedHashMap<>(answers);
        dated.replaceAll((key, answer) -> answer instanceof String text ? dated(text) : answer);
        return dated;
    }

    private String dated(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return LocalDate.now(clock).plusDays(Integer.parseInt(day.group(1))).toString();
        }
        return text.equals("this-month") ? YearMonth.now(clock).toString() : text;
    }
}
