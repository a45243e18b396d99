package org.jointroadmap.rules.language;

import static java.util.function.Function.identity;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    static Optional<Meaning> meaning(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(c -> c.getName().equals(name) && c.isAnnotationPresent(Meaning.class))
                .map(c -> c.getAnnotation(Meaning.class))
                .findFirst();
    }

    static List<String> componentNames(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Meaning.class) && c.getType() != Answers.class)
                .map(RecordComponent::getName)
                .toList();
    }

    public static Set<String> facts() {
        return FACTS.keySet();
    }

    static Set<String> conclusions() {
        return CONCLUSIONS.keySet();
    }

    /** The constant of any enumeration that is written so. */
    static Optional<String> constantNamed(String name) {
        return enumerations()
                .filter(type -> hasConstant(type, name))
                .map(type -> type.getSimpleName() + "." + name)
                .findFirst();
    }

    /** An enumeration that a component of this vocabulary has, by its name. */
    static Optional<Class<?>> enumeration(String name) {
        return enumerations().filter(type -> type.getSimpleName().equals(name)).findFirst();
    }

    private static Stream<Class<?>> enumerations() {
        return Stream.of(FACTS, CONCLUSIONS)
                .flatMap(records -> records.values().stream())
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .<Class<?>>map(RecordComponent::getType)
                .filter(Class::isEnum)
                .distinct();
    }

    static boolean hasConstant(Class<?> enumeration, String name) {
        return Arrays.stream(enumeration.getEnumConstants())
                .anyMatch(c -> ((Enum<?>) c).name().equals(name));
    }

    static Object constant(Class<?> enumeration, String name) {
        return Arrays.stream(enumeration.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow();
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
