package org.jointroadmap.web.roadmap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointroadmap.roadmap.TitleEntry;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in other languages.
 *
 * @param only the row that alone is to be saved, null for all
 */
record TitlesForm(
        @Nullable List<Row> rows,
        @Nullable List<Heading> sections,
        @Nullable Integer only) {
    /** The rows to save in which anything was written. */
    List<TitleEntry> entries() {
        List<Row> given = rows == null ? List.of() : rows;
        return IntStream.range(0, given.size())
                .filter(at -> only == null || only == at)
                .mapToObj(given::get)
                .filter(row -> row.number() != null && row.version() != null)
                .map(row -> new TitleEntry(
                        String.valueOf(row.number()),
                        row.version() == null ? 0 : row.version(),
                        written(row.titles()),
                        written(row.results())))
                .filter(entry -> !entry.titles().isEmpty() || !entry.results().isEmpty())
                .toList();
    }

    /** Section to headings by language, of those in which anything was written. */
    Map<String, Map<String, String>> headings() {
        return sections == null || only != null
                ? Map.of()
                : sections.stream()
                        .filter(one ->
                                one.name() != null && !written(one.titles()).isEmpty())
                        .collect(Collectors.toMap(
                                one -> String.valueOf(one.name()), one -> written(one.titles()), (one, same) -> one));
    }

    /** What was written of an item in a language before the page was shown again; "" if nothing. */
    public String title(String number, String language) {
        return rows == null ? "" : first(number, language, false);
    }

    /** As {@link #title}. */
    public String result(String number, String language) {
        return rows == null ? "" : first(number, language, true);
    }

    private String first(String number, String language, boolean result) {
        return (rows == null ? List.<Row>of() : rows)
                .stream()
                        .filter(row -> number.equals(row.number()))
                        .map(row ->
                                written(result ? row.results() : row.titles()).getOrDefault(language, ""))
                        .findFirst()
                        .orElse("");
    }

    private static Map<String, String> written(@Nullable Map<String, String> texts) {
        return texts == null
                ? Map.of()
                : texts.entrySet().stream()
                        .filter(text ->
                                text.getValue() != null && !text.getValue().isBlank())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, text -> text.getValue().strip()));
    }

    record Row(
            @Nullable String number,
            @Nullable Integer version,
            @Nullable Map<String, String> titles,
            @Nullable Map<String, String> results) {}

    record Heading(@Nullable String name, @Nullable Map<String, String> titles) {}
}
