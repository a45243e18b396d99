package org.jointroadmap.rules.language;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what was understood as the text that the rule engine compiles: it never sees the author's own text. */
public final class Drl {
    /** The global that takes conclusions; an author can name nothing but facts and what a rule bound itself. */
    public static final String CONCLUDING = "_concluding";

    private Drl() {}

    public static String text(RuleFile file, String packageName) {
        return "package " + packageName
                + ";\nimport org.jointroadmap.fact.*;\nglobal org.jointroadmap.rules.engine.Concluding "
                + CONCLUDING + "\n"
                + file.rules().stream().map(Drl::rule).collect(Collectors.joining());
    }

    private static String rule(Rule rule) {
        return "rule \"" + rule.name() + "\"\nwhen\n"
                + lines(rule.patterns().stream().map(Drl::pattern).toList()) + "then\n"
                + lines(rule.inserts().stream()
                        .map(inserted -> conclude(rule, inserted))
                        .toList()) + "end\n";
    }

    private static String conclude(Rule rule, String inserted) {
        return CONCLUDING + ".add( \"" + rule.name() + "\", " + inserted + " );";
    }

    private static String pattern(FactPattern pattern) {
        String binding = pattern.binding().isEmpty() ? "" : pattern.binding() + " : ";
        String parts = pattern.parts().stream().map(Part::drl).collect(Collectors.joining(", "));
        return pattern.kind().word + binding + pattern.type().getSimpleName() + "( " + parts + " )";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }
}
