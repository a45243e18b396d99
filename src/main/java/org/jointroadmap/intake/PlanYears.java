package org.jointroadmap.intake;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.intake.reading.Plan;
import org.jspecify.annotations.Nullable;

/** The years that a document plans, as somebody enters them: 2026 or 2025-2026. */
final class PlanYears {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–—/]\\s*(\\d{4}))?");

    private PlanYears() {}

    static Plan read(@Nullable LocalDate date, @Nullable String years, LocalDate today) {
        Days.check("documentDate", date);
        if (years == null || years.isBlank()) {
            return new Plan(date, null, null, today);
        }
        Matcher matcher = YEARS.matcher(years.strip());
        if (!matcher.matches()) {
            throw Refused.invalid("plan", "refused.intake.plan", years.strip());
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        if (from > to || from < Days.FIRST.getYear() || to > Days.LAST.getYear()) {
            throw Refused.invalid("plan", "refused.intake.plan", years.strip());
        }
        return new Plan(date, from, to, today);
    }
}
