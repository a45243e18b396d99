package org.jointroadmap.rules.language;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what was understood as the text that the rule engine compiles: it never sees the author's own text. */
public final class Drl {
    private Drl() {}

    public static String text(RuleFile file) {
        return "package rules;\nimport org.jointroadmap.fact.*;\n"
                + file.rules().stream().map(Drl::rule).collect(Collectors.joining());
    }

    private static String rule(Rule rule) {
        return "rule \"" + rule.name() + "\"\nwhen\n"
                + lines(rule.patterns().stream().map(Drl::pattern).toList()) + "then\n"
                + lines(rule.inserts().stream().map(i -> "insert( " + i + " );").toList()) + "end\n";
    }

    private static String pattern(FactPattern pattern) {
        String binding = pattern.binding().isEmpty() ? "" : pattern.binding() + " : ";
        String parts = pattern.parts().stream().map(Part::text).collect(Collectors.joining(", "));
        return pattern.kind().word + binding + pattern.type().getSimpleName() + "( " + parts + " )";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }
}
