package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamedInRule;
import org.jointroadmap.rules.NamesInRules;
import org.jointroadmap.rules.language.NameCheck;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.springframework.stereotype.Component;

/** The names of models in the rules that are live. */
@Component
class LiveNames implements NamesInRules {
    private final PublishedRules rules;

    LiveNames(PublishedRules rules) {
        this.rules = rules;
    }

    @Override
    public List<NamedInRule> names() {
        return rules.files().stream().flatMap(LiveNames::names).toList();
    }

    @Override
    public List<Mistake> mistakesUnder(KnownNames names) {
        return rules.files().stream()
                .flatMap(file -> NameCheck.mistakes(file, names.lifecycles()).stream())
                .toList();
    }

    @Override
    public List<Mistake> mistakesUnder(KnownNames names, Map<String, String> files) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .filter(file -> file.getKey().endsWith(RuleTexts.RULES))
                        .flatMap(file -> mistakes(names, file.getKey(), file.getValue()).stream())
                        .toList();
    }

    private static List<Mistake> mistakes(KnownNames names, String file, String text) {
        try {
            return NameCheck.mistakes(RuleFile.parse(file, text), names.lifecycles());
        } catch (Refused refused) {
            return refused.mistakes();
        }
    }

    private static Stream<NamedInRule> names(RuleFile file) {
        return file.rules().stream().flatMap(rule -> rule.names().stream()
                .map(name -> new NamedInRule(
                        name.kind(), name.text(), rule.name(), file.name(), name.line(), name.column())));
    }
}
