package org.jointroadmap.rules.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;
import org.jointroadmap.rules.tree.Arithmetic;
import org.jointroadmap.rules.tree.Asked;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.Constant;
import org.jointroadmap.rules.tree.Limited;
import org.jointroadmap.rules.tree.Operators;
import org.jointroadmap.rules.tree.Question;
import org.jointroadmap.rules.tree.Question.All;
import org.jointroadmap.rules.tree.Question.Any;
import org.jointroadmap.rules.tree.Question.Compared;
import org.jointroadmap.rules.tree.Question.OneOf;
import org.jointroadmap.rules.tree.Question.Truth;
import org.jointroadmap.rules.tree.Value;
import org.jointroadmap.rules.tree.Variable;

/** Writes values and questions for the rule engine. No text of an author's is written that could end where it should not. */
final class Written {
    private static final Pattern PLAIN = Pattern.compile("[^\"\\\\\\p{Cntrl}]*");

    /** Whether it is for a consequence, which is Java, and not for a condition. */
    private final boolean java;

    Written(boolean java) {
        this.java = java;
    }

    String question(Question question) {
        if (question instanceof All all) {
            return joined(all.parts(), " && ");
        }
        if (question instanceof Any any) {
            return joined(any.parts(), " || ");
        }
        if (question instanceof OneOf one) {
            return question(one.spelt());
        }
        if (question instanceof Truth truth) {
            return (truth.wanted() ? "" : "!") + bare(truth.value());
        }
        return compared((Compared) question);
    }

    private String joined(List<Question> parts, String word) {
        return parts.isEmpty()
                ? "true"
                : parts.stream().map(this::question).collect(Collectors.joining(word, "( ", " )"));
    }

    private String compared(Compared asked) {
        if (isPlain(asked)) {
            boolean turned = !(asked.left() instanceof Component) && asked.right() instanceof Component;
            return turned
                    ? bare(asked.right()) + " " + Operators.mirrored(asked.operator()) + " " + bare(asked.left())
                    : bare(asked.left()) + " " + asked.operator() + " " + bare(asked.right());
        }
        return whole(asked.left()) + ".is( \"" + asked.operator() + "\", " + whole(asked.right()) + " )";
    }

    /** What the engine itself compares and can index: whole numbers, texts, words and yes or no as they stand. */
    private boolean isPlain(Compared asked) {
        Class<?> type = asked.left().type();
        if (type != asked.right().type() || !Operators.isComparison(asked.operator())) {
            return false;
        }
        if (type == String.class) {
            return !java && isSafe(asked.left()) && isSafe(asked.right());
        }
        boolean same = Operators.isEquality(asked.operator());
        return type == int.class || (type == boolean.class || type.isEnum()) && same;
    }

    private static boolean isSafe(Value value) {
        return !(value instanceof Constant constant)
                || PLAIN.matcher(constant.value().toString()).matches();
    }

    /** As the engine's own kind of value. */
    String bare(Value value) {
        if (value instanceof Component component) {
            String owner = component.variable().isEmpty() ? "" : component.variable() + ".";
            return owner + component.name() + (owner.isEmpty() ? "" : "()");
        }
        if (value instanceof Variable variable) {
            return variable.variable();
        }
        if (value instanceof Asked asked) {
            return (asked.variable().isEmpty() ? "" : asked.variable() + ".")
                    + asked.call().drl();
        }
        if (value instanceof Limited limited) {
            return limited.limit().value().toBigInteger().toString();
        }
        if (value instanceof Constant constant) {
            return constant(constant.value());
        }
        return whole(value);
    }

    static String constant(Object value) {
        if (value instanceof Enum<?> word) {
            return word.getDeclaringClass().getSimpleName() + "." + word.name();
        }
        if (value instanceof BigDecimal number) {
            return number.toBigInteger().toString();
        }
        return value instanceof String text ? text(text) : value.toString();
    }

    static String text(String text) {
        return PLAIN.matcher(text).matches()
                ? '"' + text + '"'
                : "Said.spelt( \""
                        + text.chars()
                                .mapToObj(letter -> String.format(Locale.ROOT, "%04x", letter))
                                .collect(Collectors.joining())
                        + "\" )";
    }

    /** As a number, text or word that may be missing. */
    String whole(Value value) {
        if (value instanceof Arithmetic put) {
            return whole(put.left()) + "." + put.sign().method() + "( " + whole(put.right()) + " )";
        }
        if (value.isNumber()) {
            return number(value);
        }
        if (value.type().isEnum()) {
            return "Quantity.of( " + bare(value) + ".ordinal() )";
        }
        if (value.type() == Wording.class) {
            return bare(value);
        }
        return "Wording.of( " + bare(value) + " )";
    }

    private String number(Value value) {
        if (value instanceof Constant constant) {
            return "Quantity.of( \"" + ((BigDecimal) constant.value()).toPlainString() + "\" )";
        }
        if (value instanceof Limited limited) {
            return "Quantity.of( \"" + limited.limit().value().toPlainString() + "\" )";
        }
        return value.type() == Quantity.class ? bare(value) : "Quantity.of( " + bare(value) + " )";
    }
}
