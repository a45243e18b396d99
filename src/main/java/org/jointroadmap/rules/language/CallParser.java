package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jointroadmap.fact.WithAnswers;
import org.jointroadmap.rules.NamedInRule;
import org.jointroadmap.rules.language.Call.Function;
import org.jointroadmap.rules.language.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a question to the answers of a fact: a name in it is one literal and nothing else. */
final class CallParser {
    private static final String EARLIER = "earlier";
    private static final String NAME = "[a-z][A-Za-z0-9]{0,99}";
    private static final List<Function> WITH_EARLIER = List.of(Function.TEXT, Function.NUMBER, Function.DAYS);

    private final Tokens tokens;
    private final Scope scope;
    private final @Nullable Class<?> fact;
    private final List<Seen> seen = new ArrayList<>();
    private @Nullable Call last;

    /** A question that was read, and where. */
    private record Seen(int position, Call call) {}

    /** @param fact that a question without a variable is asked of; null where there is none */
    CallParser(Tokens tokens, Scope scope, @Nullable Class<?> fact) {
        this.tokens = tokens;
        this.scope = scope;
        this.fact = fact;
    }

    /** The questions to the pattern's own fact. */
    List<Call> since(int position) {
        return seen.stream()
                .filter(s -> s.position >= position)
                .map(Seen::call)
                .distinct()
                .toList();
    }

    /** The question that was read last. */
    Call last() {
        return Objects.requireNonNull(last);
    }

    boolean isOfFact() {
        return fact != null;
    }

    boolean startsHere() {
        Token token = tokens.peek();
        return token.kind() == Kind.WORD
                && tokens.ahead().is("(")
                && (token.is(EARLIER) || function(token).isPresent());
    }

    /** A question to the fact of the pattern itself. */
    Call parse() {
        int from = tokens.position();
        Call call = parse(Objects.requireNonNull(fact), scope.pattern());
        seen.add(new Seen(from, call));
        return call;
    }

    /** @param pattern of the fact that is asked, as {@link Scope} counts them */
    Call parse(Class<?> fact, int pattern) {
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
        List<String> names = names(word, function, pattern);
        if (earlier) {
            tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        }
        Call call = new Call(function, names, earlier);
        tokens.write(from, call.text());
        tokens.say(from, call.drl());
        last = call;
        return call;
    }

    private List<String> names(Token word, Function function, int pattern) {
        List<String> names = new ArrayList<>();
        names.add(name(word, function, pattern));
        if (function == Function.TOTAL && tokens.accept(",")) {
            names.add(name(word, Function.YES, pattern));
        }
        tokens.expect(")", "answer-name", word.text());
        return names;
    }

    private String name(Token word, Function function, int pattern) {
        Token name = tokens.next();
        if (name.kind() != Kind.TEXT || !name.text().matches(NAME)) {
            throw tokens.refuse(name, "answer-name", word.text());
        }
        scope.named(
                new Name(NamedInRule.Kind.ANSWER, name.text(), function, pattern, false, name.line(), name.column()));
        return name.text();
    }

    private static Optional<Function> function(Token token) {
        return Arrays.stream(Function.values())
                .filter(function -> token.is(function.word()))
                .findFirst();
    }
}
