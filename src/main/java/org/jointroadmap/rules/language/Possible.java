package org.jointroadmap.rules.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Meaning;
import org.jointroadmap.rules.tree.Accumulation;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.Constant;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.ForAll;
import org.jointroadmap.rules.tree.Limited;
import org.jointroadmap.rules.tree.Operators;
import org.jointroadmap.rules.tree.Place;
import org.jointroadmap.rules.tree.Question;
import org.jointroadmap.rules.tree.Question.All;
import org.jointroadmap.rules.tree.Question.Any;
import org.jointroadmap.rules.tree.Question.Compared;
import org.jointroadmap.rules.tree.Question.OneOf;
import org.jointroadmap.rules.tree.Question.Truth;
import org.jointroadmap.rules.tree.Value;

/** Refuses conditions that no fact can ever meet: words that a component never has, and numbers that it cannot be. */
final class Possible {
    private final Tokens tokens;

    Possible(Tokens tokens) {
        this.tokens = tokens;
    }

    void check(List<Element> way) {
        for (Element element : way) {
            FactPattern pattern = element instanceof ForAll all
                    ? all.base()
                    : element instanceof Accumulation sum ? sum.source() : (FactPattern) element;
            words(pattern, element);
            Narrowed narrowed = new Narrowed(new HashMap<>(), new Sayings());
            pattern.parts().forEach(part -> narrow(part.question(), narrowed, pattern));
        }
    }

    private void words(FactPattern pattern, Element element) {
        pattern.parts().forEach(part -> words(part.question()));
        if (element instanceof ForAll all) {
            words(all.asked());
        }
    }

    /** Of a component with a few words only these are asked. */
    private void words(Question question) {
        if (question instanceof Compared compared && Operators.isEquality(compared.operator())) {
            word(compared.left(), compared.right());
            word(compared.right(), compared.left());
        } else if (question instanceof OneOf one) {
            one.values().forEach(value -> word(one.left(), value));
        } else if (question instanceof All all) {
            all.parts().forEach(this::words);
        } else if (question instanceof Any any) {
            any.parts().forEach(this::words);
        }
    }

    private void word(Value asked, Value value) {
        if (!(asked instanceof Component component) || !(value instanceof Constant constant)) {
            return;
        }
        List<String> known = Vocabulary.meaning(component.fact(), component.name())
                .map(meaning -> Arrays.asList(meaning.values()))
                .orElse(List.of());
        if (!known.isEmpty() && constant.value() instanceof String word && !known.contains(word)) {
            throw tokens.refuseAt(
                    constant.place(),
                    "no-such-word",
                    component.name(),
                    word,
                    String.join(", ", known),
                    Nearest.to(word, known).orElse("-"));
        }
    }

    /** Only what must hold as a whole narrows. */
    private void narrow(Question question, Narrowed narrowed, FactPattern pattern) {
        if (question instanceof All all) {
            all.parts().forEach(one -> narrow(one, narrowed, pattern));
        } else if (question instanceof Compared compared) {
            narrow(compared.left(), compared.operator(), compared.right(), narrowed, pattern);
            if (Operators.isComparison(compared.operator())) {
                String mirrored = Operators.mirrored(compared.operator());
                narrow(compared.right(), mirrored, compared.left(), narrowed, pattern);
            }
        } else if (question instanceof Truth truth && truth.value() instanceof Component component) {
            take(component, truth.wanted() ? Range.YES : Range.NO, narrowed.ranges(), pattern.place());
        }
    }

    private void narrow(Value asked, String operator, Value value, Narrowed narrowed, FactPattern pattern) {
        if (!(asked instanceof Component component) || !component.variable().isEmpty()) {
            return;
        }
        Optional<BigDecimal> number = number(value);
        if (number.isPresent()) {
            take(component, Range.of(operator, number.get()), narrowed.ranges(), place(value, pattern));
        } else if (value instanceof Constant constant && constant.value() instanceof Boolean wanted) {
            boolean yes = wanted == operator.equals("==");
            take(component, yes ? Range.YES : Range.NO, narrowed.ranges(), constant.place());
        } else if (value instanceof Constant constant
                && Operators.isEquality(operator)
                && (constant.value() instanceof String || constant.value() instanceof Enum)) {
            narrowed.sayings()
                    .take(component.name(), operator, constant.value())
                    .ifPresent(before -> {
                        throw tokens.refuseAt(constant.place(), "never-so", component.name(), before);
                    });
        }
    }

    private static Place place(Value value, FactPattern pattern) {
        return value instanceof Constant constant
                ? constant.place()
                : value instanceof Limited limited ? limited.place() : pattern.place();
    }

    private static Optional<BigDecimal> number(Value value) {
        if (value instanceof Limited limited) {
            return Optional.of(limited.limit().value());
        }
        return value instanceof Constant constant && constant.value() instanceof BigDecimal number
                ? Optional.of(number)
                : Optional.empty();
    }

    private void take(Component component, Range range, Map<String, Range> ranges, Place place) {
        Range before = ranges.computeIfAbsent(component.name(), name -> whole(component));
        Range now = before.and(range);
        if (now.isEmpty()) {
            throw tokens.refuseAt(place, "never-so", component.name(), before);
        }
        ranges.put(component.name(), now);
    }

    private static Range whole(Component component) {
        if (component.type() != int.class) {
            return Range.ALL;
        }
        Optional<Meaning> meaning = Vocabulary.meaning(component.fact(), component.name());
        return new Range(
                BigDecimal.valueOf(meaning.map(Meaning::least).orElse(0)),
                BigDecimal.valueOf(meaning.map(Meaning::most).orElse(Integer.MAX_VALUE)));
    }

    /** What the components of one fact can still be. */
    private record Narrowed(Map<String, Range> ranges, Sayings sayings) {}
}
