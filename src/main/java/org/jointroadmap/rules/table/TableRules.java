package org.jointroadmap.rules.table;

import java.util.List;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.RuleFile;

/**
 * What a file of decision tables says.
 *
 * @param parser of some of its rows
 * @param notes on gaps and overlaps of its rows
 */
public record TableRules(RuleFile file, List<RowRule> rows, RowParser parser, List<Mistake> notes) {
    public TableRules {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
