package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jointroadmap.rules.language.Rule;

/** A rule as its author wrote it beside the same rule as the engine compiled it. */
record CompiledRule(String file, Rule source, List<CompiledPattern> patterns) {
    CompiledRule(String file, Rule source, RuleImpl compiled) {
        this(file, source, pair(source, flatten(compiled.getLhs())));
    }

    private static List<CompiledPattern> pair(Rule source, List<Pattern> compiled) {
        if (compiled.size() != source.patterns().size()) {
            throw new IllegalStateException("Patterns went astray: " + source.name());
        }
        List<CompiledPattern> pairs = new ArrayList<>();
        for (int at = 0; at < compiled.size(); at++) {
            pairs.add(CompiledPattern.of(source.patterns().get(at), compiled.get(at)));
        }
        return List.copyOf(pairs);
    }

    private static List<Pattern> flatten(RuleConditionElement element) {
        if (element instanceof Pattern pattern) {
            return List.of(pattern);
        }
        return ((GroupElement) element)
                .getChildren().stream()
                        .flatMap(child -> flatten(child).stream())
                        .toList();
    }
}
