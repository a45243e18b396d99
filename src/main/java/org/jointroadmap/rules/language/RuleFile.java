package org.jointroadmap.rules.language;

import java.util.List;
import java.util.Map;
import org.jointroadmap.rules.limit.Limit;
import org.jointroadmap.rules.tree.Rule;

/** A file of rules that was understood in full. */
public record RuleFile(String name, List<Rule> rules) {
    public RuleFile {
        rules = List.copyOf(rules);
    }

    /** As {@link #parse(String, String, Map)}, of rules that use no limits. */
    public static RuleFile parse(String name, String text) {
        return parse(name, text, Map.of());
    }

    /**
     * Understands the text or refuses it with every mistake that was found.
     *
     * @param limits by their names
     * @throws Refused with every mistake
     */
    public static RuleFile parse(String name, String text, Map<String, Limit> limits) {
        return new FileParser(name, Lexer.tokens(name, text), limits).parse();
    }
}
