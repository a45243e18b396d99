package org.jointroadmap.rules.cases;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.language.Nearest;
import org.jointroadmap.rules.language.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes a fact of what a case says about it; what it leaves out is "", 0, false or the first of a few words. */
final class FactReader {
    private static final String WHOLE_NUMBER = "-?[0-9]{1,9}";

    private final YamlReader yaml;
    private final AnswersReader answers;

    FactReader(YamlReader yaml) {
        this.yaml = yaml;
        this.answers = new AnswersReader(yaml);
    }

    Fact read(String name, Node node) {
        Class<?> type = Vocabulary.fact(name)
                .orElseThrow(() -> yaml.refuse(
                        node, "unknown-fact", name, Vocabulary.factNames(), nearest(name, Vocabulary.facts())));
        Map<String, Node> entries = yaml.entries(node, name);
        RecordComponent[] components = type.getRecordComponents();
        entries.forEach((key, value) -> {
            if (Arrays.stream(components).noneMatch(c -> c.getName().equals(key))) {
                List<String> names = names(components);
                throw yaml.refuse(value, "unknown-component", name, key, String.join(", ", names), nearest(key, names));
            }
        });
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, entries.get(component.getName())))
                .toArray();
        return make(type, components, values);
    }

    private Object value(RecordComponent component, @Nullable Node node) {
        Class<?> type = component.getType();
        if (component.getName().equals("about")) {
            return "";
        }
        if (type == List.class) {
            return node == null ? List.of() : texts(node);
        }
        if (type == Answers.class) {
            return node == null ? Answers.NONE : answers.read(node);
        }
        if (node == null) {
            return absent(type);
        }
        String text = yaml.text(node);
        if (type == int.class && text.matches(WHOLE_NUMBER)) {
            return Integer.valueOf(text);
        }
        if (type == boolean.class && text.matches("true|false")) {
            return Boolean.valueOf(text);
        }
        if (type == String.class) {
            return text;
        }
        return constants(type)
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> yaml.refuse(node, "bad-case-value", text, component.getName()));
    }

    private List<String> texts(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(yaml::text).toList()
                : List.of(yaml.text(node));
    }

    private static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    private static String nearest(String written, Collection<String> names) {
        return Nearest.to(written, names).orElse("-");
    }

    private static Object absent(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == String.class ? "" : constants(type).findFirst().orElseThrow();
    }

    private static Stream<Object> constants(Class<?> type) {
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.empty();
    }

    private static Fact make(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Fact) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact could not be made: " + type.getSimpleName(), e);
        }
    }
}
