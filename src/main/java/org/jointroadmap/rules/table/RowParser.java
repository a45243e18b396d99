package org.jointroadmap.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule;

/**
 * Gives rows to the parser, a file's worth at a time. Of a large table it reads what is not as simple as large tables are,
 * and one row of each shape: the others differ from it by their numbers and constants only.
 */
final class RowParser {
    /** As many rules as one file of the language may have. */
    private static final int AT_ONCE = 100;
    /** A name that the parser takes. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9 ,'()%-]{0,99}");
    /** What is held against the published models. */
    private static final Set<String> OF_MODELS = Set.of("lifecycle", "stage", "gate", "status");

    private final String file;
    private final List<Layout.Import> imports;
    private final BiFunction<String, String, RuleFile> parser;

    RowParser(String file, List<Layout.Import> imports, BiFunction<String, String, RuleFile> parser) {
        this.file = file;
        this.imports = imports;
        this.parser = parser;
    }

    /** The rules in the order of the rows. */
    List<Rule> rules(List<RowRule> rows, TableMistakes mistakes) {
        if (rows.size() <= WideTable.WIDE) {
            return List.copyOf(parsed(rows, mistakes).values());
        }
        Map<List<Object>, RowRule> examples = new HashMap<>();
        Map<RowRule, RowRule> like = new LinkedHashMap<>();
        for (RowRule row : rows) {
            RowRule example = isPlain(row) ? examples.putIfAbsent(shape(row), row) : null;
            like.put(row, example == null ? row : example);
        }
        List<RowRule> read = rows.stream().filter(row -> like.get(row) == row).toList();
        Map<RowRule, Rule> parsed = parsed(read, mistakes);
        List<Rule> rules = new ArrayList<>();
        like.forEach((row, example) -> {
            Rule rule = parsed.get(example);
            if (rule != null) {
                rules.add(row == example ? rule : RowTexts.like(rule, row));
            }
        });
        return rules;
    }

    private static boolean isPlain(RowRule row) {
        return NAME.matcher(row.name()).matches()
                && WideRow.of(row)
                        .filter(wide ->
                                wide.equal().keySet().stream().noneMatch(one -> OF_MODELS.contains(one.getName())))
                        .isPresent();
    }

    private static List<Object> shape(RowRule row) {
        return List.of(
                System.identityHashCode(row.table()),
                row.table().columns().stream()
                        .map(column ->
                                row.table().grid().cell(row.row(), column.at()).isEmpty())
                        .toList());
    }

    private Map<RowRule, Rule> parsed(List<RowRule> rows, TableMistakes mistakes) {
        Map<RowRule, Rule> rules = new LinkedHashMap<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<RowRule> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            RowTexts texts = new RowTexts(imports, some);
            try {
                List<Rule> placed = texts.placed(parser.apply(file, texts.text(file)), mistakes);
                for (int at = 0; at < placed.size(); at++) {
                    rules.put(some.get(at), placed.get(at));
                }
            } catch (Refused refused) {
                refused.mistakes().forEach(mistake -> texts.add(mistake, mistakes));
            }
        }
        return rules;
    }

    /** One row as the text of a rule file. */
    String text(RowRule row) {
        return new RowTexts(imports, List.of(row)).text(file);
    }

    /** The file of some rows. */
    RuleFile file(List<RowRule> rows) {
        TableMistakes mistakes = new TableMistakes(file);
        Map<RowRule, Rule> rules = parsed(rows, mistakes);
        mistakes.refuseIfAny();
        return new RuleFile(file, List.copyOf(rules.values()));
    }
}
