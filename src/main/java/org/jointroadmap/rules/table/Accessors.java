package org.jointroadmap.rules.table;

import static java.util.stream.Collectors.toMap;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads components of facts as fast as code that names them. */
final class Accessors {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<RecordComponent, Function<Object, Object>> KNOWN = new ConcurrentHashMap<>();
    /** A class makes new ones whenever it is asked, and they are equal to themselves only. */
    private static final Map<Class<?>, Map<String, RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    private Accessors() {}

    static Optional<RecordComponent> component(Class<?> fact, String name) {
        return Optional.ofNullable(COMPONENTS
                .computeIfAbsent(fact, asked -> Arrays.stream(asked.getRecordComponents())
                        .collect(toMap(RecordComponent::getName, one -> one)))
                .get(name));
    }

    static Function<Object, Object> of(RecordComponent component) {
        return KNOWN.computeIfAbsent(component, Accessors::made);
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> made(RecordComponent component) {
        try {
            MethodHandle read = LOOKUP.unreflect(component.getAccessor());
            MethodType boxed = read.type().wrap();
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            read,
                            boxed)
                    .getTarget()
                    .invoke();
        } catch (Throwable never) {
            throw new IllegalStateException("A fact's component cannot be read", never);
        }
    }
}
