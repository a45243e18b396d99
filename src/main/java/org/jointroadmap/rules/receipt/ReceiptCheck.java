package org.jointroadmap.rules.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointroadmap.Sha256;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.Conclusions;
import org.jointroadmap.rules.Consequences;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.RuleSource;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.limit.Limit;

/** Evaluates receipts again, from nothing but what they hold. */
public final class ReceiptCheck {
    private final RuleCompiler compiler = new RuleCompiler();
    /** A base for the texts that were met last: many receipts are of the same rules. */
    private List<String> texts = List.of();

    private LiveRules built = new CompiledRules(0, List.of());

    /** What differs, each in a line; none if the same rules conclude the same from the same facts. */
    public List<String> differences(Receipt receipt) {
        List<String> differences = new ArrayList<>();
        for (RuleSource rule : receipt.rules()) {
            if (!Sha256.of(rule.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .equals(rule.hash())) {
                differences.add("The text of the rule \"" + rule.rule() + "\" is not what its hash says.");
            }
        }
        try {
            List<Fact> facts = receipt.facts().stream().map(RecordJson::fact).toList();
            compare(receipt.conclusions(), concluded(rules(receipt), facts, receipt.subject()), differences);
        } catch (Refused | IllegalArgumentException | ClassCastException unread) {
            differences.add("It cannot be evaluated: " + unread.getMessage());
        }
        return differences;
    }

    private LiveRules rules(Receipt receipt) {
        List<String> now =
                new ArrayList<>(receipt.rules().stream().map(RuleSource::text).toList());
        now.add(receipt.limits().toString());
        if (!now.equals(texts)) {
            Map<String, Limit> limits = new HashMap<>();
            receipt.limits()
                    .forEach(one -> limits.put(
                            one.name(), new Limit(one.name(), one.value(), one.unit(), one.owner(), one.why())));
            List<RuleFile> files = new ArrayList<>();
            for (RuleSource rule : receipt.rules()) {
                files.add(RuleFile.parse(rule.file(), rule.text(), limits));
            }
            built = new CompiledRules(0, compiler.compile(files));
            texts = now;
        }
        return built;
    }

    private static List<Map<String, Object>> concluded(LiveRules rules, List<Fact> facts, String subject) {
        Conclusions first = rules.evaluate(facts);
        Consequences second = rules.consequences(facts);
        Stream<? extends Conclusion> named = Stream.of(
                        first.findings(), second.reminders(), second.starts(), second.points())
                .flatMap(List::stream)
                .map(Concluded::conclusion);
        Stream<? extends Conclusion> others = Stream.concat(first.lacks().stream(), second.rungs().stream());
        return Stream.concat(named, others)
                .filter(one -> one.subject().equals(subject))
                .map(one -> RecordJson.of((Conclusion) one))
                .distinct()
                .toList();
    }

    private static void compare(
            List<Map<String, Object>> kept, List<Map<String, Object>> now, List<String> differences) {
        kept.stream()
                .filter(one -> !now.contains(one))
                .forEach(one -> differences.add("Concluded then and not now: " + one));
        now.stream()
                .filter(one -> !kept.contains(one))
                .forEach(one -> differences.add("Concluded now and not then: " + one));
    }
}
