package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamedInRule;
import org.jointroadmap.rules.NamesInRules;
import org.jointroadmap.rules.language.NameCheck;
import org.jointroadmap.rules.language.RuleFile;
import org.springframework.stereotype.Component;

/** The names of models in the rules that are live. */
@Component
class LiveNames implements NamesInRules {
    private final PublishedRules rules;
    private final WaitingRules waiting;

    LiveNames(PublishedRules rules, WaitingRules waiting) {
        this.rules = rules;
        this.waiting = waiting;
    }

    @Override
    public List<NamedInRule> names() {
        return rules.files().stream().flatMap(LiveNames::names).toList();
    }

    @Override
    public List<Mistake> mistakesUnder(KnownNames names) {
        List<Mistake> mistakes = rules.files().stream()
                .flatMap(file -> NameCheck.mistakes(file, names.lifecycles(), names.procedures()).stream())
                .toList();
        return !mistakes.isEmpty() && waiting.areRightUnder(names) ? List.of() : mistakes;
    }

    @Override
    public String state() {
        return rules.version() + " " + waiting.hash();
    }

    private static Stream<NamedInRule> names(RuleFile file) {
        return file.rules().stream().flatMap(rule -> NameCheck.names(rule).stream()
                .map(name -> new NamedInRule(
                        name.kind(), name.text(), rule.name(), file.name(), name.line(), name.column())));
    }
}
