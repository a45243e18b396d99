package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;

/** Reads one argument of a conclusion: texts and values put together with plus. */
final class ArgumentParser {
    private final Tokens tokens;
    private final Scope scope;
    private final Values values;

    ArgumentParser(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
        this.values = new Values(tokens, scope);
    }

    /** A conclusion is about the subject whose facts the rule saw. */
    String subject() {
        Token token = tokens.peek();
        List<String> terms = new ArrayList<>();
        boolean variable = token.isVariable();
        term(terms);
        boolean subject = terms.get(0).endsWith(".subject()")
                || scope.find(token.text()).filter(Scope.Variable::isSubject).isPresent();
        if (!variable || !subject || tokens.peek().is("+")) {
            throw tokens.refuse(token, "subject-first", Tokens.shown(token));
        }
        return terms.get(0);
    }

    /** @param language whose readers' grouping the numbers in a text have */
    String parse(Class<?> wanted, String language) {
        Token start = tokens.peek();
        List<String> terms = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        do {
            if (terms.size() == Limits.TERMS) {
                throw tokens.refuse(tokens.peek(), "too-many", Limits.TERMS);
            }
            types.add(term(terms));
        } while (tokens.accept("+"));
        check(start, wanted, types);
        if (types.size() > 1) {
            for (int at = 0; at < terms.size(); at++) {
                terms.set(at, written(terms.get(at), types.get(at), language));
            }
        }
        return String.join(" + ", terms);
    }

    /** Years are not grouped. */
    private static String written(String term, Class<?> type, String language) {
        boolean grouped = type == int.class && !term.matches("(?i).*year(\\(\\))?");
        return grouped ? "Figures." + language + "( " + term + " )" : term;
    }

    private void check(Token start, Class<?> wanted, List<Class<?>> types) {
        boolean joined = types.size() > 1;
        if (joined && types.get(0) != String.class && types.get(1) != String.class) {
            throw tokens.refuse(start, "would-add-up");
        }
        Class<?> found = joined ? String.class : types.get(0);
        if (found != wanted) {
            throw tokens.refuse(start, "other-type", Tokens.shown(start), Values.word(wanted), Values.word(found));
        }
    }

    private Class<?> term(List<String> terms) {
        int from = tokens.position();
        boolean variable = tokens.peek().isVariable();
        Class<?> type = values.value();
        String text = tokens.since(from);
        boolean accessor = variable && text.contains(".");
        if (accessor && tokens.accept("(")) {
            tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        }
        terms.add(accessor ? text + "()" : text);
        return type;
    }
}
