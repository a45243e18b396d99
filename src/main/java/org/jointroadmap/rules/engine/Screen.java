package org.jointroadmap.rules.engine;

import static java.util.stream.Collectors.groupingBy;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jointroadmap.fact.Fact;
import org.kie.api.KieBase;

/**
 * Tells which facts a rule base need not see, by the rule base's own predicates: a fact that fits no pattern of any rule
 * by itself cannot make a rule fire or keep one from firing, since rules see facts only and never what rules insert.
 *
 * <p>The predicates are joined to one method handle, which the virtual machine compiles as one piece of code; asked one
 * by one through their interface they took as long as the rules themselves.
 */
final class Screen {
    private static final MethodType QUESTION = MethodType.methodType(boolean.class, Object.class);
    private static final MethodHandle YES = always(true);
    private static final MethodHandle NO = always(false);
    private static final MethodHandle HOLDS = method(Predicate1.class, "test");
    private static final MethodHandle IS_A = method(Class.class, "isInstance");

    private final MethodHandle wanted;

    Screen(KieBase base) {
        Map<Class<?>, List<Pattern>> byType = base.getKiePackages().stream()
                .flatMap(files -> files.getRules().stream())
                .flatMap(rule -> patterns(((RuleImpl) rule).getLhs()))
                .filter(pattern -> Fact.class.isAssignableFrom(type(pattern)))
                .collect(groupingBy(Screen::type));
        wanted = anyOf(byType.entrySet().stream()
                .map(type -> both(IS_A.bindTo(type.getKey()), anyPattern(type.getValue())))
                .toList());
    }

    private static Class<?> type(Pattern pattern) {
        return ((ClassObjectType) pattern.getObjectType()).getClassType();
    }

    /** Those of what is collected too. */
    private static Stream<Pattern> patterns(RuleConditionElement element) {
        if (element instanceof Pattern pattern) {
            Stream<Pattern> collected = pattern.getSource() == null ? Stream.empty() : patterns(pattern.getSource());
            return Stream.concat(Stream.of(pattern), collected);
        }
        return element.getNestedElements().stream().flatMap(nested -> patterns((RuleConditionElement) nested));
    }

    boolean wants(Object fact) {
        try {
            return (boolean) wanted.invokeExact(fact);
        } catch (Throwable e) {
            throw new IllegalStateException("A condition could not be asked of " + fact, e);
        }
    }

    private static MethodHandle anyPattern(List<Pattern> patterns) {
        return anyOf(patterns.stream().map(Screen::alone).toList());
    }

    /** The conditions of one pattern that look at one fact alone. */
    private static MethodHandle alone(Pattern pattern) {
        return pattern.getConstraints().stream()
                .map(LambdaConstraint.class::cast)
                .flatMap(constraint -> predicate(constraint).stream())
                .map(HOLDS::bindTo)
                .reduce(Screen::both)
                .orElse(YES);
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

    private static MethodHandle both(MethodHandle first, MethodHandle second) {
        return MethodHandles.guardWithTest(first, second, NO);
    }

    /** Halved again and again, so that many questions do not become deep ones. */
    private static MethodHandle anyOf(List<MethodHandle> questions) {
        int size = questions.size();
        if (size < 2) {
            return size == 0 ? NO : questions.get(0);
        }
        return MethodHandles.guardWithTest(
                anyOf(questions.subList(0, size / 2)), YES, anyOf(questions.subList(size / 2, size)));
    }

    private static MethodHandle always(boolean answer) {
        return MethodHandles.dropArguments(MethodHandles.constant(boolean.class, answer), 0, Object.class);
    }

    private static MethodHandle method(Class<?> of, String name) {
        try {
            return MethodHandles.publicLookup().findVirtual(of, name, QUESTION);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
