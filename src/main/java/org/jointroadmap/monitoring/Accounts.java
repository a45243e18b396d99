package org.jointroadmap.monitoring;

import java.util.Collection;
import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Words;
import org.jointroadmap.flag.Account;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** What a letter says of the rule that wrote it: its name, and the values that its conditions saw. */
@Component
class Accounts {
    private final Rules rules;

    Accounts(Rules rules) {
        this.rules = rules;
    }

    Account of(String rule, Collection<Fact> factsOfOneSubject, LiveRules live) {
        List<Account.Seen> saw = live.explain(rule, factsOfOneSubject).stream()
                .flatMap(why -> why.conditions().stream())
                .flatMap(condition -> condition.values().entrySet().stream()
                        .filter(value -> !value.getKey().equals(condition.fact())
                                && !condition.unknown().contains(value.getKey()))
                        .map(value -> new Account.Seen(condition.fact(), value.getKey(), value.getValue())))
                .distinct()
                .toList();
        return new Account(name(rule), saw);
    }

    private Words name(String rule) {
        return rules.status().files().stream()
                .flatMap(file -> file.rules().stream())
                .filter(live -> live.name().equals(rule))
                .map(live -> Words.of(live.name(), live.nameRu()))
                .findFirst()
                .orElseGet(() -> Words.of(rule));
    }
}
