package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.WithAnswers;
import org.jointroadmap.rules.language.Token.Kind;
import org.jointroadmap.rules.tree.Asked;
import org.jointroadmap.rules.tree.Call;
import org.jointroadmap.rules.tree.Call.Function;

/** Reads a question to the answers of a fact: a name in it is one literal and nothing else. */
final class CallParser {
    private static final String EARLIER = "earlier";
    private static final String NAME = "[a-z][A-Za-z0-9]{0,99}";
    private static final List<Function> WITH_EARLIER = List.of(Function.TEXT, Function.NUMBER, Function.DAYS);

    private final Tokens tokens;

    CallParser(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean startsHere() {
        Token token = tokens.peek();
        return token.kind() == Kind.WORD
                && tokens.ahead().is("(")
                && (token.is(EARLIER) || function(token).isPresent());
    }

    /** @param variable that holds the fact, "" for that of the pattern itself */
    Asked parse(Class<?> fact, String variable) {
        int from = tokens.position();
        Token start = tokens.peek();
        if (!WithAnswers.class.isAssignableFrom(fact)) {
            throw tokens.refuse(start, "no-answers", fact.getSimpleName(), start.text());
        }
        boolean earlier = tokens.accept(EARLIER);
        if (earlier) {
            tokens.next();
        }
        Token word = tokens.peek();
        Function function = function(word)
                .filter(found -> tokens.ahead().is("(") && (!earlier || WITH_EARLIER.contains(found)))
                .orElseThrow(() -> tokens.refuse(word, "no-earlier", Tokens.shown(word)));
        tokens.next();
        tokens.next();
        List<Token> names = names(word, function);
        if (earlier) {
            tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        }
        Call call = new Call(function, names.stream().map(Token::text).toList(), earlier);
        tokens.write(from, call.text());
        return new Asked(variable, call, names.stream().map(Token::place).toList());
    }

    private List<Token> names(Token word, Function function) {
        List<Token> names = new ArrayList<>();
        names.add(name(word));
        if (function == Function.TOTAL && tokens.accept(",")) {
            names.add(name(word));
        }
        tokens.expect(")", "answer-name", word.text());
        return names;
    }

    private Token name(Token word) {
        Token name = tokens.next();
        if (name.kind() != Kind.TEXT || !name.text().matches(NAME)) {
            throw tokens.refuse(name, "answer-name", word.text());
        }
        return name;
    }

    private static Optional<Function> function(Token token) {
        return Arrays.stream(Function.values())
                .filter(function -> token.is(function.word()))
                .findFirst();
    }
}
