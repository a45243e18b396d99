package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jspecify.annotations.Nullable;

/** The deadline and the beginning of a row; several of them in one cell are asked about. */
final class RowDues {
    private static final Pattern FROM = Pattern.compile(
            "^(?:с|со|з|from)\\s+(.+?)\\s+(?:по|до|па|да|to|till|until)\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern BETWEEN =
            Pattern.compile("^(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\s*[-–—]\\s*\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LONGEST = 200;

    private final DueReader reading;
    private final String language;
    private final Plan plan;
    private final Map<String, ReadDue> known = new HashMap<>();

    RowDues(DueReader reading, String language, Plan plan) {
        this.reading = reading;
        this.language = language;
        this.plan = plan;
    }

    ReadDue due(String cell, List<ReadOwner> owners) {
        List<String> own = owners.stream()
                .map(ReadOwner::due)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        String text = cell.isBlank() && own.size() == 1 ? own.get(0) : cell;
        ReadDue whole = read(text);
        if (own.size() > 1 || !cell.isBlank() && own.size() == 1) {
            List<String> all = new ArrayList<>(own);
            all.addAll(cell.isBlank() ? List.of() : List.of(cell));
            return several(whole, all);
        }
        List<String> lines = Arrays.stream(text.split("[\n;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return whole.clear() || lines.size() < 2 ? whole : several(whole, lines);
    }

    /** A day in other words, as somebody answered. */
    ReadDue read(String text) {
        String words = text.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return ReadDue.unknown("", List.of());
        }
        if (words.length() > LONGEST) {
            return ReadDue.unknown(words.substring(0, LONGEST), List.of());
        }
        return known.computeIfAbsent(words, key -> reading.read(words, language, plan));
    }

    private ReadDue several(ReadDue whole, List<String> texts) {
        List<ReadDue> each = texts.stream().map(this::read).toList();
        boolean same = each.stream().map(ReadDue::date).distinct().count() == 1
                && each.stream().allMatch(ReadDue::clear);
        if (same) {
            return each.get(0);
        }
        List<ReadDue.Alternative> readings = each.stream()
                .filter(one -> !one.kind().equals("unknown"))
                .map(one -> new ReadDue.Alternative(one.kind(), one.date()))
                .distinct()
                .toList();
        String text = whole.text().isEmpty() ? String.join("; ", texts) : whole.text();
        return ReadDue.unknown(text.substring(0, Math.min(LONGEST, text.length())), readings);
    }

    /** The first day, from a column of its own or from the words of a span. */
    @Nullable
    LocalDate start(String cell, String due) {
        LocalDate last = read(due).date();
        if (!cell.isBlank()) {
            ReadDue read = read(cell);
            return read.clear() ? read.date() : null;
        }
        Matcher from = FROM.matcher(due.strip());
        Matcher between = BETWEEN.matcher(due.strip());
        String first = from.matches() ? from.group(1) : between.matches() ? between.group(1) : "";
        if (first.isEmpty()) {
            return null;
        }
        return day(last == null || YEAR.matcher(first).find() ? first : first + " " + last.getYear());
    }

    /** Of months and years the first day is meant, which their words do not say. */
    private @Nullable LocalDate day(String text) {
        ReadDue read = read(text);
        LocalDate date = read.clear() ? read.date() : null;
        return date == null || !read.kind().equals("period") ? date : null;
    }
}
