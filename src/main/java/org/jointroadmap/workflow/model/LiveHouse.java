package org.jointroadmap.workflow.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.rules.NamedInRule;
import org.jointroadmap.rules.NamesInRules;
import org.jointroadmap.workflow.check.House;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What this program can do and what its live rules know. */
@Component
class LiveHouse implements ModelHouse {
    private final ApplicationContext beans;
    private final NamesInRules rules;
    private final OwnModels own = OwnModels.of(new PackedModels().read());

    LiveHouse(ApplicationContext beans, NamesInRules rules) {
        this.beans = beans;
        this.rules = rules;
    }

    @Override
    public House now() {
        return House.of(Verbs.of(beans), own.keys(), own.messages(), gates(rules.names())::contains);
    }

    /** Those that some rule names. */
    static Set<String> gates(List<NamedInRule> names) {
        return names.stream()
                .filter(name -> name.kind() == NamedInRule.Kind.GATE)
                .map(NamedInRule::name)
                .collect(Collectors.toSet());
    }
}
