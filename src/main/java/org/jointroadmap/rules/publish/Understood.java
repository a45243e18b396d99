package org.jointroadmap.rules.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.limit.Limit;
import org.jointroadmap.rules.table.DecisionTables;
import org.jointroadmap.rules.table.TableRules;
import org.jointroadmap.rules.table.WideTable;

/**
 * One file of rules as it was understood.
 *
 * @param wide the same as a large table, if it is one
 * @param notes what its author should know
 */
record Understood(RuleFile file, Optional<WideTable> wide, List<Mistake> notes) {
    static Understood of(String name, RuleTexts texts, Map<String, Limit> limits) {
        if (!RuleNames.isTable(name)) {
            return new Understood(parse(name, texts.text(name), limits), Optional.empty(), List.of());
        }
        TableRules table = DecisionTables.read(name, texts.text(name), (file, text) -> parse(file, text, limits));
        Optional<WideTable> wide = WideTable.isWide(table) ? Optional.of(WideTable.of(table)) : Optional.empty();
        return new Understood(table.file(), wide, new ArrayList<>(table.notes()));
    }

    /** The one place where a text meets the parser. */
    private static RuleFile parse(String name, String text, Map<String, Limit> limits) {
        return RuleFile.parse(name, text, limits);
    }
}
