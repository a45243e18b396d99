package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Start;
import org.jointroadmap.fact.WithAnswers;
import org.jointroadmap.rules.NamedInRule.Kind;
import org.jointroadmap.rules.tree.Accumulation;
import org.jointroadmap.rules.tree.Asked;
import org.jointroadmap.rules.tree.Call.Function;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.Constant;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.ForAll;
import org.jointroadmap.rules.tree.Insertion;
import org.jointroadmap.rules.tree.Insertion.Messages;
import org.jointroadmap.rules.tree.Insertion.Plain;
import org.jointroadmap.rules.tree.Part;
import org.jointroadmap.rules.tree.Question;
import org.jointroadmap.rules.tree.Question.All;
import org.jointroadmap.rules.tree.Question.Any;
import org.jointroadmap.rules.tree.Question.Compared;
import org.jointroadmap.rules.tree.Question.OneOf;
import org.jointroadmap.rules.tree.Question.Truth;
import org.jointroadmap.rules.tree.Rule;
import org.jointroadmap.rules.tree.Value;
import org.jspecify.annotations.Nullable;

/** Finds the names of models in a rule: lifecycles, stages, gates, procedures and answers. */
final class NamesInRule {
    private static final Map<String, Kind> NAMING =
            Map.of("lifecycle", Kind.LIFECYCLE, "stage", Kind.STAGE, "gate", Kind.GATE);

    private final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> patterns = new HashMap<>();
    private int pattern = -1;

    private NamesInRule() {}

    static List<Name> of(Rule rule) {
        NamesInRule found = new NamesInRule();
        rule.ways().forEach(way -> way.forEach(found::element));
        rule.insertions().forEach(found::insertion);
        return List.copyOf(found.names);
    }

    private void element(Element element) {
        pattern++;
        FactPattern facts = element instanceof ForAll all
                ? all.base()
                : element instanceof Accumulation sum ? sum.source() : (FactPattern) element;
        if (!facts.variable().isEmpty()) {
            patterns.put(facts.variable(), pattern);
        }
        facts.parts().forEach(part -> question(part.question(), true));
        if (element instanceof ForAll all) {
            question(all.asked(), false);
        }
        if (element instanceof Accumulation sum) {
            sum.parts().stream().map(Part::question).forEach(question -> question(question, false));
            sum.totals().forEach(total -> {
                if (total.over() != null) {
                    answers(total.over());
                }
            });
        }
    }

    /** @param narrows whether the rule speaks of these names alone */
    private void question(Question question, boolean narrows) {
        if (question instanceof All all) {
            all.parts().forEach(part -> question(part, narrows));
        } else if (question instanceof Any any) {
            any.parts().forEach(part -> question(part, false));
        } else if (question instanceof Compared compared) {
            named(
                    compared.left(),
                    compared.right(),
                    narrows && compared.operator().equals("=="));
            named(
                    compared.right(),
                    compared.left(),
                    narrows && compared.operator().equals("=="));
            answers(compared.left());
            answers(compared.right());
        } else if (question instanceof OneOf one) {
            one.values().forEach(value -> named(one.left(), value, narrows && !one.none()));
            answers(one.left());
            one.values().forEach(this::answers);
        } else if (question instanceof Truth truth) {
            answers(truth.value());
        }
    }

    private void named(Value asked, Value value, boolean narrows) {
        if (!(asked instanceof Component component)
                || !(value instanceof Constant constant)
                || !(constant.value() instanceof String text)) {
            return;
        }
        Kind kind = NAMING.get(component.name());
        if (kind != null && WithAnswers.class.isAssignableFrom(component.fact())) {
            add(kind, text, null, of(component.variable()), narrows, "", constant);
        }
    }

    private void answers(Value value) {
        value.read(leaf -> {
            if (leaf instanceof Asked asked) {
                Function function = asked.call().function();
                List<String> asks = asked.call().names();
                for (int at = 0; at < asks.size(); at++) {
                    names.add(new Name(
                            Kind.ANSWER,
                            asks.get(at),
                            at == 0 ? function : Function.YES,
                            of(asked.variable()),
                            false,
                            "",
                            asked.places().get(at).line(),
                            asked.places().get(at).column()));
                }
            }
        });
    }

    private int of(String variable) {
        return variable.isEmpty() ? pattern : patterns.getOrDefault(variable, pattern);
    }

    private void insertion(Insertion insertion) {
        insertion.arguments().forEach(argument -> {
            if (argument instanceof Messages messages) {
                messages.texts().forEach(text -> text.forEach(this::answers));
            } else if (insertion.type() == Start.class
                    && argument instanceof Plain plain
                    && plain.value().value() instanceof String key) {
                add(Kind.PROCEDURE, key, null, pattern, false, about(insertion), plain.value());
            }
        });
    }

    private static String about(Insertion insertion) {
        return insertion.subject() instanceof Component component ? Worlds.subjectOf(component.fact()) : "";
    }

    private void add(
            Kind kind,
            String text,
            @Nullable Function function,
            int of,
            boolean narrows,
            String about,
            Constant constant) {
        names.add(new Name(
                kind,
                text,
                function,
                of,
                narrows,
                about,
                constant.place().line(),
                constant.place().column()));
    }
}
