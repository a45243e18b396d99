package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.engine.CompiledFile;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Rule;

/** A stored version and its rules. */
record LiveVersion(StoredVersion stored, CompiledRules rules) {
    /** For each file of an earlier version the rules that this one no longer has. */
    List<Mistake> gone(LiveVersion earlier) {
        Set<String> left = rules.files().stream()
                .flatMap(file -> file.source().rules().stream())
                .map(Rule::name)
                .collect(Collectors.toSet());
        return earlier.rules.files().stream()
                .filter(file -> !missing(file, left).isEmpty())
                .map(file ->
                        Mistakes.at(file.source().name(), 1, 1, "rules-gone", String.join(", ", missing(file, left))))
                .toList();
    }

    private static List<String> missing(CompiledFile file, Set<String> left) {
        return file.source().rules().stream()
                .map(Rule::name)
                .filter(name -> !left.contains(name))
                .toList();
    }
}
