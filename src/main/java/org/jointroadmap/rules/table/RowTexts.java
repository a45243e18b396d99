package org.jointroadmap.rules.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Characters;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Place;
import org.jointroadmap.rules.tree.Placed;
import org.jointroadmap.rules.tree.Rule;

/** Some rows as the text of a rule file, and from places of that text back to cells. */
final class RowTexts {
    private static final String HEAD = "package rules;\nimport org.jointroadmap.fact.*;\n";
    private static final int HEAD_LINES = 2;

    private final List<Layout.Import> imports;
    private final List<RowRule> rows;
    /** The row of each line after the head and the imports. */
    private final List<RowRule> lines = new ArrayList<>();

    private final String text;

    RowTexts(List<Layout.Import> imports, List<RowRule> rows) {
        this.imports = imports;
        this.rows = rows;
        StringBuilder all = new StringBuilder(HEAD);
        imports.forEach(one -> all.append("import ").append(one.text()).append(";\n"));
        for (RowRule row : rows) {
            all.append(row.comments()).append(row.text()).append('\n');
            row.comments().chars().filter(c -> c == '\n').forEach(line -> lines.add(row));
            lines.add(row);
        }
        this.text = all.toString();
    }

    /** @throws org.jointroadmap.rules.language.Refused if a cell holds what no rule file may hold */
    String text(String file) {
        return Characters.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a mistake of the text where its cell is. */
    void add(Mistake mistake, TableMistakes mistakes) {
        int at = mistake.line() - 1 - HEAD_LINES;
        if (at >= 0 && at < imports.size()) {
            Layout.Import one = imports.get(at);
            mistakes.add(one.grid(), one.row(), one.column(), mistake);
            return;
        }
        RowRule row = row(mistake.line());
        RowRule.Place place = row.place(mistake.column() - 1);
        mistakes.add(row.table().grid(), place.row(), place.column(), mistake);
    }

    /** The rules at the places of their rows; a cell that ends its rule and begins another is refused. */
    List<Rule> placed(RuleFile parsed, TableMistakes mistakes) {
        List<Rule> placed = new ArrayList<>();
        for (int at = 0; at < parsed.rules().size(); at++) {
            Rule rule = parsed.rules().get(at);
            RowRule row = row(rule.line());
            if (at >= rows.size() || !rows.get(at).name().equals(rule.name())) {
                mistakes.add(row.table().grid(), row.row(), row.table().first(row.row()), "table-row-splits");
                return placed;
            }
            placed.add(placed(rule, row));
        }
        return placed;
    }

    private Rule placed(Rule rule, RowRule row) {
        return new Placed(place -> cell(place, row))
                .rule(rule, new Place(row.row() + 1, row.table().first(row.row()) + 1));
    }

    /** The rule of a row that differs from another's by its values only. */
    static Rule like(Rule rule, RowRule row) {
        Map<String, String> names = new TreeMap<>();
        names.put("ru", row.table().cell(row.row(), Keywords.RUSSIAN));
        names.put("az", row.table().cell(row.row(), Keywords.AZERBAIJANI));
        names.values().removeIf(String::isEmpty);
        return new Rule(
                row.name(),
                names,
                row.table().cell(row.row(), Keywords.OWNER),
                rule.annotations(),
                rule.from(),
                rule.to(),
                new Place(row.row() + 1, row.table().first(row.row()) + 1),
                rule.ways(),
                rule.insertions());
    }

    private static Place cell(Place written, RowRule row) {
        RowRule.Place place = row.place(written.column() - 1);
        return new Place(place.row() + 1, place.column() + 1);
    }

    private RowRule row(int line) {
        int at = line - 1 - HEAD_LINES - imports.size();
        return lines.get(Math.max(0, Math.min(at, lines.size() - 1)));
    }
}
