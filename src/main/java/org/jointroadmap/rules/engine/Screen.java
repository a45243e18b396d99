package org.jointroadmap.rules.engine;

import static java.util.stream.Collectors.groupingBy;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Predicate1;

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

    Screen(List<CompiledRule> rules) {
        Map<Class<?>, List<CompiledPattern>> byType = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .collect(groupingBy(pattern -> pattern.source().type()));
        wanted = anyOf(byType.entrySet().stream()
                .map(type -> both(IS_A.bindTo(type.getKey()), anyPattern(type.getValue())))
                .toList());
    }

    boolean wants(Object fact) {
        try {
            return (boolean) wanted.invokeExact(fact);
        } catch (Throwable e) {
            throw new IllegalStateException("A condition could not be asked of " + fact, e);
        }
    }

    private static MethodHandle anyPattern(List<CompiledPattern> patterns) {
        return anyOf(patterns.stream().map(Screen::alone).toList());
    }

    /** The conditions of one pattern that look at one fact alone. */
    private static MethodHandle alone(CompiledPattern pattern) {
        return pattern.predicates().stream()
                .map(HOLDS::bindTo)
                .reduce(Screen::both)
                .orElse(YES);
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
