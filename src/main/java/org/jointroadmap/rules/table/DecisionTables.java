package org.jointroadmap.rules.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule;

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

    private TableRules read(String text) {
        List<Layout> layouts = TableText.grids(file, text).stream()
                .map(grid -> new Layout(grid, mistakes).read())
                .toList();
        mistakes.refuseIfAny();
        List<RuleTable> tables =
                layouts.stream().flatMap(layout -> layout.tables().stream()).toList();
        if (tables.isEmpty()) {
            throw new Refused(Mistakes.at(file, 1, 1, "table-none"));
        }
        List<RowRule> rows = tables.stream()
                .flatMap(table -> new RowRules(table, mistakes).read().stream())
                .toList();
        refuseTwins(rows);
        mistakes.refuseIfAny();
        List<Layout.Import> imports =
                layouts.stream().flatMap(layout -> layout.imports().stream()).toList();
        RowParser all = new RowParser(file, imports, parser);
        RuleFile rules = new RuleFile(file, all.rules(rows, mistakes));
        mistakes.refuseIfAny();
        return new TableRules(rules, rows, all, Intervals.notes(file, rows));
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
