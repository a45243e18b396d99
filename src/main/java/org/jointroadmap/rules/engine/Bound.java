package org.jointroadmap.rules.engine;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.WithAnswers;
import org.jointroadmap.rules.language.Part;

/** The facts that a rule has matched so far, so that its compiled conditions can be asked again. */
final class Bound {
    private final Map<Integer, Fact> facts = new HashMap<>();

    void bind(Pattern pattern, Fact fact) {
        facts.put(pattern.getPatternId(), fact);
    }

    boolean holds(LambdaConstraint constraint, Fact fact) {
        SingleConstraint asked = constraint.getEvaluator().getConstraint();
        Variable<?>[] variables = asked.getVariables();
        Object[] arguments = new Object[variables.length];
        for (int at = 0; at < variables.length; at++) {
            arguments[at] = argument(variables[at].getName(), constraint, fact);
        }
        try {
            return asked.getPredicate().test(arguments);
        } catch (Exception e) {
            throw new IllegalStateException("A condition could not be asked of " + fact, e);
        }
    }

    /** The components that a condition reads, and the variables of other facts, with their values. */
    Map<String, String> seen(Part part, LambdaConstraint constraint, Fact fact) {
        Map<String, String> values = new LinkedHashMap<>();
        part.components().forEach(name -> values.put(name, component(fact, name)));
        part.calls().forEach(call -> values.put(call.text(), call.seen((WithAnswers) fact)));
        for (Declaration declaration : constraint.getRequiredDeclarations()) {
            values.put(declaration.getIdentifier(), String.valueOf(value(declaration, fact)));
        }
        return values;
    }

    private Object argument(String name, LambdaConstraint constraint, Fact fact) {
        for (Declaration declaration : constraint.getRequiredDeclarations()) {
            if (declaration.getIdentifier().equals(name)) {
                return value(declaration, fact);
            }
        }
        return fact;
    }

    private Object value(Declaration declaration, Fact fact) {
        Fact owner = facts.getOrDefault(declaration.getPattern().getPatternId(), fact);
        return declaration.getExtractor().getValue(null, owner);
    }

    private static String component(Fact fact, String name) {
        try {
            Method accessor = fact.getClass().getMethod(name);
            return String.valueOf(accessor.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component went astray: " + name, e);
        }
    }
}
