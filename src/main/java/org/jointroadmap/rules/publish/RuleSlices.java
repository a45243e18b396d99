package org.jointroadmap.rules.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Sha256;
import org.jointroadmap.rules.RuleSource;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.table.DecisionTables;
import org.jointroadmap.rules.table.WideTable;
import org.jointroadmap.rules.tree.Rule;

/** Cuts one rule out of its file, with what it needs to be read alone. */
final class RuleSlices {
    private RuleSlices() {}

    static Optional<RuleSource> of(String rule, List<RuleFile> files, List<WideTable> tables, RuleTexts texts) {
        for (RuleFile file : files) {
            for (int at = 0; at < file.rules().size(); at++) {
                Rule found = file.rules().get(at);
                if (found.name().equals(rule)) {
                    String text = text(file, at, tables, texts.text(file.name()));
                    return Optional.of(new RuleSource(
                            rule, file.name(), found.line(), text, Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
                }
            }
        }
        return Optional.empty();
    }

    private static String text(RuleFile file, int at, List<WideTable> tables, String text) {
        String rule = file.rules().get(at).name();
        if (!RuleNames.isTable(file.name())) {
            return slice(file, at, text.lines().toList());
        }
        return tables.stream()
                .filter(table -> table.source().name().equals(file.name()))
                .findFirst()
                .map(table -> table.text(rule))
                .orElseGet(() -> DecisionTables.text(file.name(), text, rule));
    }

    /** Two rules in one line are cut no further. */
    private static String slice(RuleFile file, int at, List<String> lines) {
        int begin = begin(file, at, lines);
        int end = at + 1 < file.rules().size() ? begin(file, at + 1, lines) : lines.size();
        if (end <= begin) {
            return String.join("\n", lines) + "\n";
        }
        String head = String.join("\n", lines.subList(0, begin(file, 0, lines)));
        return (head + "\n" + String.join("\n", lines.subList(begin, end))).strip() + "\n";
    }

    /** The first of the comment lines before a rule, from 0. */
    private static int begin(RuleFile file, int at, List<String> lines) {
        int begin = file.rules().get(at).line() - 1;
        while (begin > 0 && lines.get(begin - 1).strip().startsWith("//")) {
            begin--;
        }
        return begin;
    }
}
