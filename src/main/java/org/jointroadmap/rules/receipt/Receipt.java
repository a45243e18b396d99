package org.jointroadmap.rules.receipt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.LiveLimit;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.RuleSource;

/**
 * What was concluded about a subject, by which rules, from which facts.
 *
 * @param calendar which state of the working calendars the days of the facts were counted by
 * @param facts of the kinds that these rules look at, as {@link RecordJson} writes them
 * @param conclusions as {@link RecordJson} writes them; none if the rules were silent
 */
public record Receipt(
        int ruleVersion,
        List<RuleSource> rules,
        List<LiveLimit> limits,
        String subject,
        LocalDate day,
        String calendar,
        List<Map<String, Object>> facts,
        List<Map<String, Object>> conclusions) {
    public Receipt {
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
        facts = List.copyOf(facts);
        conclusions = List.copyOf(conclusions);
    }

    /**
     * What these rules saw.
     *
     * @param by the names of the rules that were asked
     * @param given those of other subjects and of kinds that these rules do not ask are left out
     */
    public static Receipt of(
            LiveRules live,
            Collection<String> by,
            String subject,
            LocalDate day,
            String calendar,
            Collection<? extends Fact> given,
            Collection<? extends Conclusion> concluded) {
        List<RuleSource> rules =
                by.stream().flatMap(rule -> live.source(rule).stream()).toList();
        List<Map<String, Object>> facts = given.stream()
                .filter(fact -> fact.about().equals(subject))
                .filter(fact -> rules.stream().anyMatch(rule -> rule.asks(fact.getClass())))
                .map(RecordJson::of)
                .toList();
        List<Map<String, Object>> conclusions =
                concluded.stream().map(RecordJson::of).toList();
        return new Receipt(live.version(), rules, List.of(), subject, day, calendar, facts, conclusions);
    }

    /** The same with the limits that its rules use by their names. */
    public Receipt with(List<LiveLimit> all) {
        List<LiveLimit> used = all.stream()
                .filter(limit -> rules.stream().anyMatch(rule -> rule.text().contains("Limits." + limit.name())))
                .toList();
        return new Receipt(ruleVersion, rules, used, subject, day, calendar, facts, conclusions);
    }
}
