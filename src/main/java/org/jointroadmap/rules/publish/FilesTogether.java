package org.jointroadmap.rules.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule;

/** What files must be to each other: each name once, cases beside rules, the limits in one place. */
final class FilesTogether {
    private final RuleTexts texts;
    private final Findings findings;

    FilesTogether(RuleTexts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    void check() {
        if (texts.ruleFiles().isEmpty()) {
            findings.add(Mistakes.at("rules", 1, 1, "no-files"));
        }
        twins(texts.files().keySet(), name -> name.toLowerCase(Locale.ROOT), "file-twice");
        twins(texts.ruleFiles(), name -> RuleNames.stem(name).toLowerCase(Locale.ROOT), "same-cases");
        for (String name : texts.files().keySet()) {
            if (name.endsWith("/" + RuleNames.LIMITS)) {
                findings.add(Mistakes.at(name, 1, 1, "stray-limits"));
            }
        }
        for (String name : texts.caseFiles()) {
            if (RuleNames.rulesOf(name).stream().noneMatch(texts.files()::containsKey)) {
                findings.add(Mistakes.at(
                        name, 1, 1, "stray-cases", RuleNames.rulesOf(name).get(0)));
            }
        }
    }

    private void twins(Collection<String> files, Function<String, String> as, String key) {
        Map<String, String> names = new HashMap<>();
        for (String name : files) {
            String twin = names.put(as.apply(name), name);
            if (twin != null) {
                findings.add(Mistakes.at(name, 1, 1, key, twin));
            }
        }
    }

    /** A rule's name is its identity, in whichever file it stands. */
    static void ruleNames(Collection<RuleFile> files, Findings findings) {
        Map<String, String> places = new HashMap<>();
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                String before = places.put(rule.name(), file.name() + ":" + rule.line());
                if (before != null) {
                    findings.add(Mistakes.at(
                            file.name(), rule.line(), rule.place().column(), "rule-twice", rule.name(), before));
                }
            }
        }
    }
}
