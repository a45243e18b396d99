package org.jointroadmap.rules.tree;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Quantity;
import org.jointroadmap.fact.Wording;

/**
 * A component of a fact.
 *
 * @param variable that holds the fact, "" for the pattern's own
 * @param fact the kind of fact
 */
public record Component(String variable, Class<?> fact, String name, Class<?> type, String unit) implements Value {
    private static final Map<String, Method> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object of(Sight sight) {
        return value(read(sight.fact(variable), name));
    }

    /** What a component of a fact is. */
    public static Object read(Fact fact, String name) {
        try {
            return ACCESSORS
                    .computeIfAbsent(fact.getClass().getName() + '#' + name, key -> accessor(fact, name))
                    .invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A component went astray: " + name, e);
        }
    }

    private static Method accessor(Fact fact, String name) {
        try {
            return fact.getClass().getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A component went astray: " + name, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Object value(Object read) {
        if (read instanceof Integer number) {
            return Quantity.of(number);
        }
        if (read instanceof List<?> texts) {
            return Wording.of((List<String>) texts);
        }
        return read instanceof String text ? Wording.of(text) : read;
    }
}
