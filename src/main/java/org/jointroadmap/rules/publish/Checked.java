package org.jointroadmap.rules.publish;

import java.util.List;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.engine.CompiledFile;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.limit.Limit;
import org.jointroadmap.rules.table.WideTable;

/**
 * Files that may go live, and what their author should know.
 *
 * @param tables the large ones, which the engine does not build
 * @param untested names of rules that no case reaches
 */
record Checked(
        RuleTexts texts,
        List<CompiledFile> compiled,
        List<WideTable> tables,
        List<Limit> limits,
        List<String> untested,
        List<Mistake> notes) {
    LiveVersion as(StoredVersion stored) {
        return new LiveVersion(
                stored, new RuleSet(new CompiledRules(stored.version(), compiled), tables, texts), limits, untested);
    }
}
