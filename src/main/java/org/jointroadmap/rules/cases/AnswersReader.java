package org.jointroadmap.rules.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.fact.Answered;
import org.jointroadmap.fact.Answers;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads what a case says was answered: a value, or a list of values, the oldest first. The first of each name belong to
 * one form, the second to the next; all forms are those of one task, unless an entry says {@code { task: x, value: y }}.
 */
final class AnswersReader {
    private static final Set<String> ENTRIES = Set.of("task", "value");
    private static final String NAME = "[a-z][A-Za-z0-9]{0,99}";

    private final YamlReader yaml;

    AnswersReader(YamlReader yaml) {
        this.yaml = yaml;
    }

    Answers read(Node node) {
        List<Answered> answers = new ArrayList<>();
        yaml.entries(node, "answers").forEach((name, given) -> {
            if (!name.matches(NAME)) {
                throw yaml.refuse(given, "answer-name", "answers");
            }
            List<Node> values = given instanceof SequenceNode list ? list.getValue() : List.of(given);
            for (int form = 0; form < values.size(); form++) {
                answers.add(answer(name, values.get(form), form));
            }
        });
        answers.sort(Comparator.comparingInt(Answered::form));
        return Answers.of(answers);
    }

    private Answered answer(String name, Node node, int form) {
        if (!(node instanceof MappingNode)) {
            return new Answered(name, value(node), "", form, null);
        }
        Map<String, Node> entries = yaml.entries(node, "answers", ENTRIES);
        Node task = entries.get("task");
        Node value = entries.get("value");
        return new Answered(name, value == null ? null : value(value), task == null ? "" : yaml.text(task), form, null);
    }

    private @Nullable Object value(Node node) {
        if (node instanceof SequenceNode chosen) {
            return chosen.getValue().stream().map(yaml::text).toList();
        }
        String text = yaml.text(node);
        if (node.getTag().equals(Tag.BOOL)) {
            return text.matches("(?i)yes|true|on");
        }
        boolean number = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        return number && text.matches("-?[0-9]{1,18}(\\.[0-9]{1,9})?") ? new BigDecimal(text) : text;
    }
}
