package org.jointroadmap.rules.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.fact.StandingFlag;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Nearest;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Accumulation;
import org.jointroadmap.rules.tree.Component;
import org.jointroadmap.rules.tree.Constant;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.ForAll;
import org.jointroadmap.rules.tree.Part;
import org.jointroadmap.rules.tree.Question;
import org.jointroadmap.rules.tree.Question.Compared;
import org.jointroadmap.rules.tree.Question.OneOf;
import org.jointroadmap.rules.tree.Value;

/** Tells an author who names the rule of a flag that no rule is called so: what it should silence is never silenced. */
final class RulesNamed {
    private final Set<String> names = new TreeSet<>();
    private final List<Mistake> notes = new ArrayList<>();

    private RulesNamed(Collection<RuleFile> files) {
        files.forEach(file -> file.rules().forEach(rule -> names.add(rule.name())));
    }

    static List<Mistake> notes(Collection<RuleFile> files) {
        RulesNamed named = new RulesNamed(files);
        files.forEach(file -> file.rules().forEach(rule -> rule.elements()
                .filter(element -> element.type() == StandingFlag.class)
                .flatMap(element -> parts(element).stream())
                .forEach(part -> named.look(part.question(), file))));
        return named.notes;
    }

    private static List<Part> parts(Element element) {
        if (element instanceof Accumulation sum) {
            return sum.source().parts();
        }
        return element instanceof ForAll all ? all.base().parts() : ((FactPattern) element).parts();
    }

    private void look(Question question, RuleFile file) {
        if (question instanceof Compared compared && isRule(compared.left())) {
            look(compared.right(), compared.operator(), file);
        } else if (question instanceof OneOf one && isRule(one.left())) {
            one.values().forEach(value -> look(value, "==", file));
        }
    }

    private static boolean isRule(Value value) {
        return value instanceof Component component && component.name().equals("rule");
    }

    private void look(Value value, String operator, RuleFile file) {
        boolean whole = operator.equals("==") || operator.equals("!=");
        if (whole
                && value instanceof Constant constant
                && constant.value() instanceof String name
                && !names.contains(name)) {
            notes.add(Mistakes.at(
                    file.name(),
                    constant.place().line(),
                    constant.place().column(),
                    "rule-of-flag",
                    name,
                    Nearest.to(name, names).orElse("-")));
        }
    }
}
