package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Token.Kind;
import org.jointroadmap.rules.limit.Limit;
import org.jointroadmap.rules.tree.Rule;

/** Reads the head of a file and its rules; after a mistake it goes on with the next rule. */
final class FileParser {
    private static final Set<String> OF_OTHERS =
            Set.of("global", "function", "declare", "query", "dialect", "unit", "expander");
    private static final String VOCABULARY = "org.jointroadmap.fact";

    private final String file;
    private final Tokens tokens;
    private final Map<String, Limit> limits;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    FileParser(String file, List<Token> tokens, Map<String, Limit> limits) {
        this.limits = limits;
        this.file = file;
        this.tokens = new Tokens(file, tokens);
    }

    RuleFile parse() {
        if (tokens.atEnd()) {
            throw tokens.refuse(tokens.peek(), "empty-file");
        }
        collect(this::head);
        while (!tokens.atEnd() && mistakes.size() < Sizes.MISTAKES) {
            if (rules.size() == Sizes.RULES) {
                throw tokens.refuse(tokens.peek(), "too-many", Sizes.RULES);
            }
            collect(this::rule);
        }
        if (mistakes.isEmpty() && rules.isEmpty()) {
            mistakes.add(tokens.mistake(tokens.peek(), "empty-file"));
        }
        if (!mistakes.isEmpty()) {
            throw new Refused(mistakes);
        }
        return new RuleFile(file, rules);
    }

    private void collect(Runnable part) {
        try {
            part.run();
        } catch (Refused refused) {
            mistakes.addAll(refused.mistakes());
            skipToNextRule();
        }
    }

    private void skipToNextRule() {
        while (!tokens.atEnd() && !RuleParser.startsHere(tokens)) {
            tokens.next();
        }
    }

    private void head() {
        tokens.expect("package", "no-package");
        name();
        while (tokens.accept("import")) {
            Token start = tokens.peek();
            if (!isVocabulary(name())) {
                throw tokens.refuse(start, "foreign-import", VOCABULARY);
            }
        }
    }

    private boolean isVocabulary(String name) {
        String prefix = VOCABULARY + ".";
        String simple = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        return simple.equals("*")
                || Vocabulary.fact(simple).isPresent()
                || Vocabulary.conclusion(simple).isPresent()
                || Vocabulary.enumeration(simple).isPresent();
    }

    private String name() {
        StringBuilder name = new StringBuilder(word());
        while (tokens.accept(".")) {
            name.append('.').append(tokens.accept("*") ? "*" : word());
        }
        tokens.accept(";");
        return name.toString();
    }

    private String word() {
        Token token = tokens.peek();
        if (token.kind() != Kind.WORD) {
            throw tokens.refuse(token, "no-name-here", Tokens.shown(token));
        }
        return tokens.next().text();
    }

    private void rule() {
        if (OF_OTHERS.contains(tokens.peek().text())) {
            throw tokens.refuse(tokens.peek(), "not-ours", tokens.peek().text());
        }
        if (!tokens.peek().is("rule")) {
            throw tokens.refuse(tokens.peek(), "stray-text", Tokens.shown(tokens.peek()));
        }
        rules.add(new RuleParser(tokens, limits).parse());
    }
}
