package org.jointroadmap.due;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jointroadmap.due.part.Weekdays;

/** One row of the table of wordings: what is asked, and what should be understood. */
record Wording(List<String> cells) {
    private static final String FILE = "/due/wordings.tsv";
    private static final int ANSWER = 4;

    static List<Wording> all() {
        try (InputStream file = Objects.requireNonNull(Wording.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> new Wording(Arrays.asList(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return cells.get(0);
    }

    String verdict() {
        return cells.get(cells.size() - 1);
    }

    String expected() {
        return String.join("\t", cells.subList(ANSWER, cells.size()));
    }

    DueQuestion question() {
        String language = cells.get(1);
        return new DueQuestion(
                text(),
                language.isEmpty() ? null : language,
                null,
                day -> Weekdays.isWorked(day.getDayOfWeek()),
                LocalDate.parse(cells.get(2)),
                context());
    }

    private DueContext context() {
        Map<String, String> known = new HashMap<>();
        for (String one : cells.get(3).split(" ")) {
            if (!one.isEmpty()) {
                known.put(one.split("=")[0], one.split("=")[1]);
            }
        }
        String plan = known.get("plan");
        return new DueContext(
                day(known, "doc"),
                plan == null ? null : Integer.valueOf(plan),
                day(known, "editionFrom"),
                day(known, "editionTo"),
                day(known, "signed"),
                day(known, "inForce"),
                day(known, "received"),
                day(known, "published"),
                day(known, "session"),
                day(known, "session16"),
                day(known, "visit"));
    }

    private static LocalDate day(Map<String, String> known, String event) {
        return known.containsKey(event) ? LocalDate.parse(known.get(event)) : null;
    }

    /** An answer as the table writes it. */
    static String written(Understood read) {
        return String.join(
                "\t",
                read.kind().key(),
                text(read.date()),
                text(read.next()),
                read.recurrence() == null ? "" : read.recurrence().rule().replace("\n", " & "),
                String.valueOf(read.asks()),
                read.readings().stream()
                        .map(reading -> reading.kind().key() + ":" + text(reading.date()))
                        .collect(Collectors.joining(" ")),
                String.join(" | ", read.notUnderstood()),
                read.isClear() ? "right" : "asked");
    }

    private static String text(Object date) {
        return date == null ? "" : date.toString();
    }
}
