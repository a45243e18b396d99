package org.jointroadmap.rules.engine;

import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.jointroadmap.rules.language.RuleFile;
import org.kie.api.KieBase;

/** A file of rules with its rule base. */
public final class CompiledFile {
    private final RuleFile source;
    private final KieBase base;
    private final List<CompiledRule> rules;
    private final Screen screen;

    CompiledFile(RuleFile source, KieBase base, String packageName) {
        this.source = source;
        this.base = base;
        this.rules = source.rules().stream()
                .map(rule -> new CompiledRule(source.name(), rule, (RuleImpl) base.getRule(packageName, rule.name())))
                .toList();
        this.screen = new Screen(rules);
    }

    public RuleFile source() {
        return source;
    }

    KieBase base() {
        return base;
    }

    List<CompiledRule> rules() {
        return rules;
    }

    Screen screen() {
        return screen;
    }
}
