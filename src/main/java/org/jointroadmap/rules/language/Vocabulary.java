package org.jointroadmap.rules.language;

import static java.util.function.Function.identity;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Meaning;

/** The facts and conclusions by the names that authors use. */
public final class Vocabulary {
    private static final Map<String, Class<?>> FACTS = records(Fact.class);
    private static final Map<String, Class<?>> CONCLUSIONS = records(Conclusion.class);

    private Vocabulary() {}

    public static Optional<Class<?>> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    static Optional<Class<?>> conclusion(String name) {
        return Optional.ofNullable(CONCLUSIONS.get(name));
    }

    /** The type of a component: a whole number, text, yes or no, or an enumeration. */
    static Optional<Class<?>> component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(c -> c.getName().equals(name)
                        && c.isAnnotationPresent(Meaning.class)
                        && c.getType() != Answers.class)
                .<Class<?>>map(RecordComponent::getType)
                .findFirst();
    }

    /** What a component counts, "" if nothing. */
    static String unit(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(c -> c.getName().equals(name) && c.isAnnotationPresent(Meaning.class))
                .map(c -> c.getAnnotation(Meaning.class).unit())
                .findFirst()
                .orElse("");
    }

    /** An enumeration that a component of this vocabulary has, by its name. */
    static Optional<Class<?>> enumeration(String name) {
        return Stream.of(FACTS, CONCLUSIONS)
                .flatMap(records -> records.values().stream())
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .<Class<?>>map(RecordComponent::getType)
                .filter(type -> type.isEnum() && type.getSimpleName().equals(name))
                .findFirst();
    }

    static boolean hasConstant(Class<?> enumeration, String name) {
        return Arrays.stream(enumeration.getEnumConstants())
                .anyMatch(c -> ((Enum<?>) c).name().equals(name));
    }

    public static String factNames() {
        return String.join(", ", FACTS.keySet());
    }

    static String conclusionNames() {
        return String.join(", ", CONCLUSIONS.keySet());
    }

    static String constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(c -> enumeration.getSimpleName() + "." + c)
                .collect(Collectors.joining(", "));
    }

    /** Answers are asked for by their names, so they are no component. */
    public static String components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Meaning.class) && c.getType() != Answers.class)
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .collect(Collectors.toMap(Class::getSimpleName, identity(), (a, b) -> a, TreeMap::new));
    }
}
