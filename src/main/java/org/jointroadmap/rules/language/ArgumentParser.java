package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;

/** Reads one argument of a conclusion: texts and values put together with plus; in a text a number says its unit. */
final class ArgumentParser {
    private final Tokens tokens;
    private final Scope scope;
    private final CallParser calls;
    private final Values values;

    ArgumentParser(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
        this.calls = new CallParser(tokens, scope, null);
        this.values = new Values(tokens, scope, calls);
    }

    /** A conclusion is about the subject whose facts the rule saw. */
    String subject() {
        Token token = tokens.peek();
        List<String> terms = new ArrayList<>();
        boolean variable = token.isVariable();
        term(terms, "");
        boolean subject = terms.get(0).endsWith(".subject()")
                || scope.find(token.text()).filter(Scope.Variable::isSubject).isPresent();
        if (!variable || !subject || tokens.peek().is("+")) {
            throw tokens.refuse(token, "subject-first", Tokens.shown(token));
        }
        return terms.get(0);
    }

    /** @param language of the text that the argument is, as {@link org.jointroadmap.fact.Said} calls it; "" for no text */
    String parse(Class<?> wanted, String language) {
        Token start = tokens.peek();
        List<String> terms = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        do {
            if (terms.size() == Limits.TERMS) {
                throw tokens.refuse(tokens.peek(), "too-many", Limits.TERMS);
            }
            types.add(term(terms, language));
        } while (tokens.accept("+"));
        check(start, wanted, types);
        return String.join(" + ", terms);
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

    private Class<?> term(List<String> terms, String language) {
        int from = tokens.position();
        Token token = tokens.peek();
        Class<?> type = values.value();
        String text = tokens.saidSince(from);
        if (type == Quantity.class || type == Wording.class) {
            return answer(terms, text, language);
        }
        boolean accessor = token.isVariable() && text.contains(".") && !text.endsWith(")");
        if (accessor && tokens.accept("(")) {
            tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        }
        String term = accessor ? text + "()" : text;
        boolean said = type == int.class && token.isVariable() && !language.isEmpty() && !isYear(term);
        terms.add(said ? "Said." + language + "( " + term + ", \"" + unit(token, text) + "\" )" : term);
        return type;
    }

    private Class<?> answer(List<String> terms, String text, String language) {
        terms.add("Said." + (language.isEmpty() ? "en" : language) + "( " + text + ", \""
                + calls.last().unit() + "\" )");
        return String.class;
    }

    /** Years are not grouped. */
    private static boolean isYear(String term) {
        return term.matches("(?i).*year(\\(\\))?");
    }

    private String unit(Token variable, String text) {
        Scope.Variable bound = scope.find(variable.text()).orElseThrow();
        return bound.type().isRecord()
                ? Vocabulary.unit(
                        bound.type(), text.substring(text.indexOf('.') + 1).strip())
                : bound.unit();
    }
}
