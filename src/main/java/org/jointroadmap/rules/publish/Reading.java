package org.jointroadmap.rules.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.limit.Limit;

/** All rules of some texts as they were understood: the limits first, since rules use them. */
record Reading(RuleTexts texts, Map<String, Limit> limits, List<Understood> parts) {
    static Reading of(RuleTexts texts, Findings findings) {
        Map<String, Limit> limits = findings.collect(
                        () -> LimitReader.read(RuleNames.LIMITS, texts.text(RuleNames.LIMITS)))
                .orElse(Map.of());
        List<Understood> parts = new ArrayList<>();
        for (String name : texts.ruleFiles()) {
            findings.collect(() -> Understood.of(name, texts, limits)).ifPresent(parts::add);
        }
        return new Reading(texts, limits, parts);
    }

    List<RuleFile> files() {
        return parts.stream().map(Understood::file).toList();
    }
}
