package org.jointroadmap.rules.language;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jointroadmap.fact.Words;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.Constant;
import org.jointroadmap.rules.tree.Insertion;
import org.jointroadmap.rules.tree.Insertion.Argument;
import org.jointroadmap.rules.tree.Insertion.Messages;
import org.jointroadmap.rules.tree.Insertion.Plain;
import org.jointroadmap.rules.tree.Value;
import org.jointroadmap.rules.tree.Variable;

/** Reads {@code insert( new Finding( … ) );}, the only thing that a rule may do. */
final class ConclusionParser {
    private static final int LANGUAGES = 3;

    private final Tokens tokens;
    private final Scope scope;
    private final ValueParser values;

    ConclusionParser(Tokens tokens, Scope scope, ValueParser values) {
        this.tokens = tokens;
        this.scope = scope;
        this.values = values;
        values.ask(null);
    }

    Insertion parse() {
        Token start = tokens.expect("insert", "only-insert", Tokens.shown(tokens.peek()));
        tokens.expect("(", "only-insert", Tokens.shown(tokens.peek()));
        tokens.expect("new", "only-insert", Tokens.shown(tokens.peek()));
        Token name = tokens.next();
        Class<?> type = Vocabulary.conclusion(name.text()).orElseThrow(() -> unknown(name));
        tokens.expect("(", "no-bracket", type.getSimpleName());
        Value subject = subject();
        List<Argument> arguments = arguments(name, type);
        tokens.expect(")", "no-closing-bracket", Tokens.shown(tokens.peek()));
        tokens.expect(";", "no-semicolon", Tokens.shown(tokens.peek()));
        return new Insertion(type, subject, arguments, start.place());
    }

    private Refused unknown(Token name) {
        String nearest = Nearest.to(name.text(), Vocabulary.conclusions()).orElse("-");
        return tokens.refuse(name, "unknown-conclusion", Tokens.shown(name), Vocabulary.conclusionNames(), nearest);
    }

    /** A conclusion is about the subject whose facts the rule saw. */
    private Value subject() {
        Token token = tokens.peek();
        boolean variable = token.isVariable();
        Value subject = variable ? values.single() : null;
        boolean named = subject instanceof Component component
                        && component.name().equals("subject")
                || subject instanceof Variable
                        && scope.find(token.text()).orElseThrow().component().equals("subject");
        if (!named || tokens.peek().is("+")) {
            throw tokens.refuse(token, "subject-first", Tokens.shown(token));
        }
        return Objects.requireNonNull(subject);
    }

    private List<Argument> arguments(Token name, Class<?> type) {
        RecordComponent[] wanted = type.getRecordComponents();
        List<Argument> arguments = new ArrayList<>();
        for (int at = 1; at < wanted.length; at++) {
            if (!tokens.accept(",")) {
                throw ends(name, type);
            }
            arguments.add(wanted[at].getType() == Words.class ? messages() : plain(wanted[at]));
        }
        if (!tokens.accept(")")) {
            throw ends(name, type);
        }
        return arguments;
    }

    private Refused ends(Token name, Class<?> type) {
        boolean other = !tokens.peek().is(")") && !tokens.peek().is(",");
        return other
                ? tokens.refuse(tokens.peek(), "not-an-argument", Tokens.shown(tokens.peek()))
                : tokens.refuse(name, "wrong-count", type.getSimpleName(), Vocabulary.components(type));
    }

    private Plain plain(RecordComponent wanted) {
        Token at = tokens.peek();
        Value value = values.single();
        if (value.type() != wanted.getType() || !(value instanceof Constant constant)) {
            throw tokens.refuse(
                    at, "other-type", Tokens.shown(at), Types.word(wanted.getType()), Types.word(value.type()));
        }
        return new Plain(constant);
    }

    /** A text for each language, English first; the others may be left out. */
    private Messages messages() {
        List<List<Value>> texts = new ArrayList<>();
        do {
            texts.add(message());
        } while (texts.size() < LANGUAGES && tokens.accept(","));
        return new Messages(texts);
    }

    /** Texts and values put together with plus. */
    private List<Value> message() {
        Token start = tokens.peek();
        List<Value> terms = new ArrayList<>();
        do {
            if (terms.size() == Sizes.TERMS) {
                throw tokens.refuse(tokens.peek(), "too-many", Sizes.TERMS);
            }
            terms.add(values.single());
        } while (tokens.accept("+"));
        boolean joined = terms.size() > 1;
        if (joined && !isText(terms.get(0)) && !isText(terms.get(1))) {
            throw tokens.refuse(start, "would-add-up");
        }
        if (!joined
                && !terms.get(0).isText()
                && !(terms.get(0).isNumber() && terms.get(0) instanceof org.jointroadmap.rules.tree.Asked)) {
            throw tokens.refuse(
                    start,
                    "other-type",
                    Tokens.shown(start),
                    Types.word(String.class),
                    Types.word(terms.get(0).type()));
        }
        return terms;
    }

    /** Answers say by themselves what they are. */
    private static boolean isText(Value value) {
        return value.isText() || value instanceof org.jointroadmap.rules.tree.Asked;
    }
}
