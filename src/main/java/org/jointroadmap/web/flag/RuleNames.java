package org.jointroadmap.web.flag;

import java.util.List;
import org.jointroadmap.Alphabet;
import org.jointroadmap.rules.LiveRule;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.web.layout.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What rules are called in the language of the page; their identity is the English name. */
@Component
public class RuleNames {
    private final Rules rules;

    RuleNames(Rules rules) {
        this.rules = rules;
    }

    List<Choice> choices(@Nullable String chosen) {
        return live().stream()
                .map(LiveRule::name)
                .map(rule -> new Choice(rule, of(rule), rule.equals(chosen)))
                .sorted(Alphabet.by(Choice::text, LocaleContextHolder.getLocale()))
                .toList();
    }

    /** A rule that is no longer live keeps its English name. */
    public String of(String rule) {
        return LocaleContextHolder.getLocale().getLanguage().equals("ru")
                ? live().stream()
                        .filter(live -> live.name().equals(rule))
                        .map(LiveRule::nameRu)
                        .findFirst()
                        .orElse(rule)
                : rule;
    }

    private List<LiveRule> live() {
        return rules.status().files().stream()
                .flatMap(file -> file.rules().stream())
                .toList();
    }
}
