package org.jointroadmap.rules.language;

import java.util.List;

/** A file of rules that was understood in full. */
public record RuleFile(String name, List<Rule> rules) {
    public RuleFile {
        rules = List.copyOf(rules);
    }

    /** Understands the text or refuses it with every mistake that was found. */
    public static RuleFile parse(String name, String text) {
        return new FileParser(name, Lexer.tokens(name, text)).parse();
    }
}
