package org.jointroadmap.rules.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;

/** Reads a file of decision tables: each row becomes a rule that the parser reads as any other. */
public final class DecisionTables {
    private final String file;
    private final BiFunction<String, String, RuleFile> parser;
    private final TableMistakes mistakes;

    private DecisionTables(String file, BiFunction<String, String, RuleFile> parser) {
        this.file = file;
        this.parser = parser;
        this.mistakes = new TableMistakes(file);
    }

    /**
     * @param text as {@link TableText} makes it
     * @param parser of a file's text
     * @throws Refused with every mistake that was found, each with its cell
     */
    public static TableRules read(String file, String text, BiFunction<String, String, RuleFile> parser) {
        return new DecisionTables(file, parser).read(text);
    }

    /** The rule of one row as a file of its own, "" if there is none of this name. */
    public static String text(String file, String text, String rule) {
        DecisionTables tables = new DecisionTables(file, RuleFile::parse);
        List<Layout> layouts = tables.layouts(text);
        return tables.rows(layouts).stream()
                .filter(row -> row.name().equals(rule))
                .findFirst()
                .map(row -> new RowParser(file, imports(layouts), tables.parser).text(row))
                .orElse("");
    }

    private TableRules read(String text) {
        List<Layout> layouts = layouts(text);
        mistakes.refuseIfAny();
        if (layouts.stream().allMatch(layout -> layout.tables().isEmpty())) {
            throw new Refused(Mistakes.at(file, 1, 1, "table-none"));
        }
        List<RowRule> rows = rows(layouts);
        refuseTwins(rows);
        mistakes.refuseIfAny();
        RowParser all = new RowParser(file, imports(layouts), parser);
        RuleFile rules = new RuleFile(file, all.rules(rows, mistakes));
        mistakes.refuseIfAny();
        return new TableRules(rules, rows, all, Intervals.notes(file, rows));
    }

    private List<Layout> layouts(String text) {
        return TableText.grids(file, text).stream()
                .map(grid -> new Layout(grid, mistakes).read())
                .toList();
    }

    private List<RowRule> rows(List<Layout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.tables().stream())
                .flatMap(table -> new RowRules(table, mistakes).read().stream())
                .toList();
    }

    private static List<Layout.Import> imports(List<Layout> layouts) {
        return layouts.stream().flatMap(layout -> layout.imports().stream()).toList();
    }

    private void refuseTwins(List<RowRule> rows) {
        Map<String, RowRule> names = new HashMap<>();
        for (RowRule row : rows) {
            RowRule before = names.putIfAbsent(row.name(), row);
            if (before != null) {
                String place =
                        before.table().grid().place(before.row(), before.table().first(before.row()));
                int column = row.table()
                        .column("NAME")
                        .map(Column::at)
                        .orElse(row.table().first(row.row()));
                mistakes.add(row.table().grid(), row.row(), column, "table-row-twice", row.name(), place);
            }
        }
    }
}
