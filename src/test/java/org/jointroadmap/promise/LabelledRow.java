package org.jointroadmap.promise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.due.DueContext;
import org.jointroadmap.due.DueQuestion;
import org.jointroadmap.due.DueSettings;
import org.jointroadmap.due.DueTexts;
import org.jointroadmap.due.Understood;

/** A promise as officials write it, with what a person says that it lacks. */
record LabelledRow(Set<Lack> lacks, String language, Promise promise, String line) {
    static final LocalDate PROMISED = LocalDate.of(2026, 1, 15);

    private static final int COLUMNS = 6;
    private static final DueTexts DUES = new DueTexts(DueSettings.USUAL);

    static List<LabelledRow> of(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LabelledRow.class.getResourceAsStream("/promises/" + file)),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LabelledRow::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledRow read(String line) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
        Set<Lack> lacks = Arrays.stream(cells[0].split(" "))
                .filter(word -> !word.isBlank())
                .map(word -> Lack.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        DueContext plan = new DueContext(PROMISED, 2026, null, null, null, null, null, null, null, null, null);
        Understood due = DUES.read(
                new DueQuestion(Objects.requireNonNullElse(cells[5], ""), cells[1], null, null, PROMISED, plan));
        List<Promise.Answerable> owners = Arrays.stream(cells[4].split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Promise.Answerable(name.replace("*", ""), name.startsWith("*")))
                .toList();
        return new LabelledRow(
                lacks, cells[1], new Promise(List.of(cells[2]), cells[3], due.kind(), due.next(), owners), line);
    }
}
