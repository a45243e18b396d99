package org.jointroadmap.rules.publish;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.rules.cases.CaseRun;
import org.jointroadmap.rules.cases.RuleCase;
import org.jointroadmap.rules.engine.CompiledFile;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.Inserted;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule;

/** Which rules of a file no case lets fire: they go live, and are marked. */
final class Reached {
    private Reached() {}

    static List<String> untested(RuleFile file, Collection<RuleCase> cases, CompiledFile built) {
        CompiledRules alone = new CompiledRules(0, List.of(built));
        Set<String> fired = cases.stream()
                .flatMap(one -> CaseRun.concluded(alone, one.given()).stream())
                .map(Inserted::rule)
                .collect(Collectors.toSet());
        return file.rules().stream()
                .map(Rule::name)
                .filter(name -> !fired.contains(name))
                .toList();
    }
}
