package org.jointroadmap.rules.receipt;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Answered;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Words;
import org.jspecify.annotations.Nullable;

/** Writes facts and conclusions as names with values, and reads facts so written; there is no other way to make one. */
public final class RecordJson {
    /** No component is called so. */
    private static final String KIND = "is";

    private static final Map<String, Class<?>> FACTS = Arrays.stream(Fact.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private RecordJson() {}

    public static Map<String, Object> of(Fact fact) {
        return written((Record) fact);
    }

    public static Map<String, Object> of(Conclusion conclusion) {
        return written((Record) conclusion);
    }

    /** The same without what people answered, for who may not read it. */
    public static Map<String, Object> withoutAnswers(Map<String, Object> written) {
        Map<String, Object> others = new LinkedHashMap<>(written);
        others.remove("answers");
        return others;
    }

    private static Map<String, Object> written(Record given) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(KIND, given.getClass().getSimpleName());
        for (RecordComponent component : given.getClass().getRecordComponents()) {
            values.put(component.getName(), value(read(component, given)));
        }
        return values;
    }

    private static Object value(Object value) {
        if (value instanceof Words words) {
            return words.byLanguage();
        }
        if (value instanceof Answers answers) {
            return answers.byName().values().stream()
                    .flatMap(List::stream)
                    .map(RecordJson::answered)
                    .toList();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static Map<String, Object> answered(Answered one) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", one.name());
        values.put("value", one.value());
        values.put("task", one.task());
        values.put("form", one.form());
        values.put("days", one.days());
        return values;
    }

    private static Object read(RecordComponent component, Record given) {
        try {
            return component.getAccessor().invoke(given);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException("A component cannot be read", never);
        }
    }

    /** @throws IllegalArgumentException if it is no fact of this vocabulary */
    static Fact fact(Map<String, Object> written) {
        Class<?> type = FACTS.get(String.valueOf(written.get(KIND)));
        if (type == null) {
            throw new IllegalArgumentException("There is no fact " + written.get(KIND));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int at = 0; at < components.length; at++) {
            types[at] = components[at].getType();
            values[at] = component(components[at], written);
        }
        try {
            Constructor<?> made = type.getDeclaredConstructor(types);
            return (Fact) made.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalArgumentException("The fact " + written.get(KIND) + " cannot be made", wrong);
        }
    }

    private static Object component(RecordComponent component, Map<String, Object> written) {
        Object value = written.get(component.getName());
        Class<?> type = component.getType();
        if (type == Answers.class) {
            return answers(value);
        }
        if (value == null) {
            throw new IllegalArgumentException("The fact " + written.get(KIND) + " lacks " + component.getName());
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.toString().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No " + component.getName() + " is " + value));
        }
        return value instanceof Number number && type == int.class ? (Object) number.intValue() : value;
    }

    @SuppressWarnings("unchecked")
    private static Answers answers(@Nullable Object written) {
        List<Answered> all = new ArrayList<>();
        for (Map<String, Object> one :
                written == null ? List.<Map<String, Object>>of() : (List<Map<String, Object>>) written) {
            all.add(new Answered(
                    String.valueOf(one.get("name")),
                    one.get("value") instanceof Number number ? new BigDecimal(number.toString()) : one.get("value"),
                    String.valueOf(one.get("task")),
                    ((Number) one.getOrDefault("form", 0)).intValue(),
                    one.get("days") instanceof Number days ? (Integer) days.intValue() : null));
        }
        return Answers.of(all);
    }
}
