package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.limit.Limit;
import org.jointroadmap.rules.tree.Rule;

/**
 * A stored version and its rules.
 *
 * @param untested names of rules that no case reaches
 */
record LiveVersion(StoredVersion stored, RuleSet rules, List<Limit> limits, List<String> untested) {
    /** For each file of an earlier version the rules that this one no longer has. */
    List<Mistake> gone(LiveVersion earlier) {
        return filesGone(earlier).stream()
                .map(gone -> Mistakes.at(gone.file(), 1, 1, "rules-gone", gone.names()))
                .toList();
    }

    List<Gone> filesGone(LiveVersion earlier) {
        Set<String> left = names(this).collect(Collectors.toSet());
        return earlier.rules.files().stream()
                .map(file -> new Gone(file.name(), missing(file, left)))
                .filter(gone -> !gone.rules().isEmpty())
                .toList();
    }

    List<String> namesGone(LiveVersion earlier) {
        return filesGone(earlier).stream()
                .flatMap(gone -> gone.rules().stream())
                .toList();
    }

    private static Stream<String> names(LiveVersion version) {
        return version.rules.files().stream()
                .flatMap(file -> file.rules().stream())
                .map(Rule::name);
    }

    private static List<String> missing(RuleFile file, Set<String> left) {
        return file.rules().stream()
                .map(Rule::name)
                .filter(name -> !left.contains(name))
                .toList();
    }

    /** A file and those of its rules that are no more. */
    record Gone(String file, List<String> rules) {
        private static final int NAMED = 20;

        /** Those of a large table are not all named. */
        String names() {
            String first = String.join(", ", rules.subList(0, Math.min(NAMED, rules.size())));
            return rules.size() > NAMED ? first + ", …" : first;
        }
    }
}
