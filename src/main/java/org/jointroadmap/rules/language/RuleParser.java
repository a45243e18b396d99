package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jointroadmap.rules.language.Token.Kind;

/** Reads one rule from {@code rule} to {@code end}. */
final class RuleParser {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9 ,'()%-]*");

    private final Tokens tokens;
    private final Scope scope = new Scope();

    RuleParser(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean startsHere(Tokens tokens) {
        return tokens.peek().is("rule")
                && (tokens.ahead().kind() == Kind.TEXT || tokens.ahead().kind() == Kind.WORD);
    }

    Rule parse() {
        Token start = tokens.expect("rule", "stray-text", Tokens.shown(tokens.peek()));
        Token name = name();
        expectPart("when", start, name);
        var patterns = patterns(start, name);
        List<String> inserts = inserts(start, name);
        String nameRu = Comments.after(start.comment(), "RU:");
        return new Rule(
                name.text(),
                nameRu.isEmpty() ? name.text() : nameRu,
                Comments.after(start.comment(), "Owner:"),
                start.line(),
                start.column(),
                patterns,
                inserts,
                scope.named());
    }

    private Token name() {
        Token name = tokens.next();
        if (name.kind() != Kind.TEXT) {
            throw tokens.refuse(name, "unquoted-name", Tokens.shown(name));
        }
        if (name.text().length() > Limits.NAME || !NAME.matcher(name.text()).matches()) {
            throw tokens.refuse(name, "bad-name", Limits.NAME);
        }
        return name;
    }

    private void expectPart(String word, Token start, Token name) {
        refuseUnfinished(start, name);
        Token token = tokens.peek();
        boolean known = token.is("then") || token.is("end");
        tokens.expect(word, known ? "missing-part" : "attribute", Tokens.shown(token), word);
    }

    private void refuseUnfinished(Token start, Token name) {
        if (tokens.atEnd() || startsHere(tokens)) {
            throw tokens.refuse(start, "no-end", name.text());
        }
    }

    private List<FactPattern> patterns(Token start, Token name) {
        PatternParser parser = new PatternParser(tokens, scope);
        List<FactPattern> patterns = new ArrayList<>();
        while (!tokens.accept("then")) {
            refuseUnfinished(start, name);
            if (patterns.size() == Limits.PATTERNS) {
                throw tokens.refuse(tokens.peek(), "too-many", Limits.PATTERNS);
            }
            scope.nextPattern();
            patterns.add(parser.parse(patterns));
        }
        if (patterns.isEmpty()) {
            throw tokens.refuse(start, "no-condition", name.text());
        }
        return patterns;
    }

    private List<String> inserts(Token start, Token name) {
        InsertParser parser = new InsertParser(tokens, scope);
        List<String> inserts = new ArrayList<>();
        while (!tokens.accept("end")) {
            refuseUnfinished(start, name);
            if (inserts.size() == Limits.INSERTS) {
                throw tokens.refuse(tokens.peek(), "too-many", Limits.INSERTS);
            }
            inserts.add(parser.parse());
        }
        if (inserts.isEmpty()) {
            throw tokens.refuse(start, "no-conclusion", name.text());
        }
        return inserts;
    }
}
