package org.jointroadmap.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jointroadmap.Controls;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.due.DueContext;
import org.jointroadmap.due.DueTexts;
import org.jspecify.annotations.Nullable;

/** Reads what a program asks about a deadline, and refuses what it cannot with its field. */
final class DueTextEntry {
    private static final List<String> LANGUAGES = List.of("ru", "be", "en", "az");
    private static final List<String> CONTEXT = List.of(
            "doc",
            "plan",
            "editionFrom",
            "editionTo",
            "signed",
            "inForce",
            "received",
            "published",
            "session",
            "session16",
            "visit");

    private final DueTextsApi.DueText asked;
    private final List<String> sides;
    private final Map<String, JsonNode> context;

    DueTextEntry(DueTextsApi.DueText asked, List<String> sides) {
        this.asked = asked;
        this.sides = sides;
        this.context = asked.context() == null ? Map.of() : asked.context();
    }

    String text() {
        String text = asked.text();
        if (text == null) {
            throw Refused.invalid("text", "refused.due.not-understood", "");
        }
        if (text.length() > DueTexts.LONGEST) {
            throw Refused.invalid("text", "refused.too-long", DueTexts.LONGEST, text.length());
        }
        return text;
    }

    @Nullable
    String language() {
        String language = asked.language();
        if (language != null && !LANGUAGES.contains(language)) {
            throw Refused.invalid("language", "refused.due.language", String.join(", ", LANGUAGES));
        }
        return language;
    }

    String side() {
        String side = asked.side();
        if (side == null || !sides.contains(side)) {
            throw Refused.invalid("side", "refused.due.side", String.join(", ", sides));
        }
        return side;
    }

    LocalDate asOf(LocalDate today) {
        return asked.asOf() == null ? today : day("asOf", asked.asOf());
    }

    DueContext context() {
        for (String key : new TreeSet<>(context.keySet())) {
            Controls.check("context", key, false);
            if (!CONTEXT.contains(key)) {
                throw Refused.invalid("context." + key, "refused.due.context", String.join(", ", CONTEXT));
            }
        }
        return new DueContext(
                day("doc"),
                plan(),
                day("editionFrom"),
                day("editionTo"),
                day("signed"),
                day("inForce"),
                day("received"),
                day("published"),
                day("session"),
                day("session16"),
                day("visit"));
    }

    private @Nullable Integer plan() {
        JsonNode year = context.get("plan");
        if (year == null || year.isNull()) {
            return null;
        }
        if (!year.asText().matches("\\d{4}") || !Days.isWithin(LocalDate.of(Integer.parseInt(year.asText()), 1, 1))) {
            throw Refused.invalid("context.plan", "refused.due.year", Days.bounds());
        }
        return Integer.valueOf(year.asText());
    }

    private @Nullable LocalDate day(String event) {
        JsonNode day = context.get(event);
        return day == null || day.isNull() ? null : day("context." + event, day.asText());
    }

    private static LocalDate day(String field, String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            Days.check(field, day);
            return day;
        } catch (DateTimeParseException noDay) {
            throw Refused.invalid(field, "refused.date.unreadable", written);
        }
    }
}
