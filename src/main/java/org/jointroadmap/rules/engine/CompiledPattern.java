package org.jointroadmap.rules.engine;

import java.util.List;
import java.util.Optional;
import org.drools.base.rule.Pattern;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jointroadmap.rules.language.FactPattern;
import org.jointroadmap.rules.language.Part;

/** A pattern as its author wrote it beside the same pattern as the engine compiled it. */
record CompiledPattern(FactPattern source, Pattern pattern, List<LambdaConstraint> constraints) {
    CompiledPattern {
        if (constraints.size() != source.conditions().size()) {
            throw new IllegalStateException("Conditions went astray: " + source);
        }
    }

    static CompiledPattern of(FactPattern source, Pattern pattern) {
        return new CompiledPattern(
                source,
                pattern,
                pattern.getConstraints().stream()
                        .map(LambdaConstraint.class::cast)
                        .toList());
    }

    Part part(LambdaConstraint constraint) {
        return source.conditions().get(constraints.indexOf(constraint));
    }

    boolean isNegative() {
        return source.kind() == FactPattern.Kind.NOT;
    }

    /** The conditions that look at one fact alone. */
    List<Predicate1<Object>> predicates() {
        return constraints.stream()
                .map(CompiledPattern::predicate)
                .flatMap(Optional::stream)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Predicate1<Object>> predicate(LambdaConstraint constraint) {
        if (constraint.getRequiredDeclarations().length > 0) {
            return Optional.empty();
        }
        Predicate1<?> predicate = constraint.getEvaluator().getConstraint().getPredicate1();
        boolean wrapped = predicate instanceof IntrospectableLambda lambda && lambda.getLambda() instanceof Predicate1;
        Object plain = wrapped ? ((IntrospectableLambda) predicate).getLambda() : predicate;
        return Optional.of((Predicate1<Object>) plain);
    }
}
