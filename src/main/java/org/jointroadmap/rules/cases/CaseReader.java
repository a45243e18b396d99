package org.jointroadmap.rules.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.fact.Fact;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a file of cases. */
public final class CaseReader {
    private static final Set<String> ENTRIES = new LinkedHashSet<>(List.of("name", "given", "expect", "boundary"));
    private static final Set<String> EXPECTED = new LinkedHashSet<>(List.of(
            "rule",
            "severity",
            "level",
            "subject",
            "reason",
            "reasonRu",
            "reasonAz",
            "what",
            "whatRu",
            "whatAz",
            "who",
            "procedure",
            "words",
            "wordsRu",
            "wordsAz"));

    private final YamlReader yaml;
    private final FactReader facts;
    private final Set<String> ruleNames;

    private CaseReader(String file, Set<String> ruleNames) {
        this.yaml = new YamlReader(file);
        this.facts = new FactReader(yaml);
        this.ruleNames = ruleNames;
    }

    /** @param ruleNames the rules of the file that the cases belong to */
    public static List<RuleCase> read(String file, String text, Set<String> ruleNames) {
        CaseReader reader = new CaseReader(file, ruleNames);
        return reader.yaml.list(reader.yaml.read(text), "- name: …").stream()
                .map(reader::ruleCase)
                .toList();
    }

    private RuleCase ruleCase(Node node) {
        Map<String, Node> entries = yaml.entries(node, "- name: …", ENTRIES);
        return new RuleCase(
                yaml.text(entry(node, entries, "name")),
                node.getStartMark().getLine() + 1,
                entries.containsKey("boundary") && isTrue(entries.get("boundary")),
                given(entry(node, entries, "given")),
                expected(entry(node, entries, "expect")));
    }

    private Node entry(Node node, Map<String, Node> entries, String key) {
        Node entry = entries.get(key);
        if (entry == null) {
            throw yaml.refuse(node, "missing-entry", key);
        }
        return entry;
    }

    private boolean isTrue(Node node) {
        String text = yaml.text(node);
        if (!text.matches("true|false")) {
            throw yaml.refuse(node, "bad-case-value", text, "boundary");
        }
        return text.equals("true");
    }

    private List<Fact> given(Node node) {
        List<Fact> given = new ArrayList<>();
        for (Node fact : yaml.list(node, "given")) {
            yaml.entries(fact, "given").forEach((name, components) -> given.add(facts.read(name, components)));
        }
        return given;
    }

    private List<Expected> expected(Node node) {
        if (node instanceof ScalarNode && yaml.text(node).equals("none")) {
            return List.of();
        }
        return yaml.list(node, "expect").stream().map(this::conclusion).toList();
    }

    private Expected conclusion(Node node) {
        Map<String, Node> entries = yaml.entries(node, "expect", EXPECTED);
        Map<String, String> components = new LinkedHashMap<>();
        entries.forEach((key, value) -> components.put(key, yaml.text(value)));
        Node rule = entry(node, entries, "rule");
        components.remove("rule");
        if (!ruleNames.contains(yaml.text(rule))) {
            throw yaml.refuse(rule, "unknown-rule", yaml.text(rule));
        }
        return new Expected(yaml.text(rule), components);
    }
}
