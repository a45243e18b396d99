package org.jointroadmap.rules.publish;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointroadmap.fact.Units;
import org.jointroadmap.rules.cases.YamlReader;
import org.jointroadmap.rules.limit.Limit;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code limits.yaml}: limits by their names, or a list of limits that each say their name. */
final class LimitReader {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}_]*");
    private static final Pattern VALUE = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern NOTHING = Pattern.compile("\\s*+(?:---\\s*+)?(?:limits:\\s*+)?(?:#.*)?");
    private static final String ALL = "limits";
    private static final Set<String> ENTRIES = new LinkedHashSet<>(List.of("name", "value", "unit", "owner", "why"));
    /** What counts nothing that a message has words for. */
    private static final Set<String> BARE = Set.of("", "number", "count", "days");

    private final YamlReader yaml;
    private final Map<String, Limit> limits = new LinkedHashMap<>();

    private LimitReader(String file) {
        this.yaml = new YamlReader(file);
    }

    static Map<String, Limit> read(String file, String text) {
        if (text.lines().allMatch(line -> NOTHING.matcher(line).matches())) {
            return Map.of();
        }
        LimitReader reader = new LimitReader(file);
        reader.all(reader.yaml.read(text));
        return Collections.unmodifiableMap(reader.limits);
    }

    private void all(Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(one -> add(one, "", one));
            return;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw yaml.refuse(node, "limit-list");
        }
        for (NodeTuple one : mapping.getValue()) {
            String name = yaml.text(one.getKeyNode());
            if (name.equals(ALL) && mapping.getValue().size() == 1) {
                all(one.getValueNode());
            } else {
                add(one.getValueNode(), name, one.getKeyNode());
            }
        }
    }

    private void add(Node node, String called, Node place) {
        if (!(node instanceof MappingNode)) {
            throw yaml.refuse(node, "limit-list");
        }
        Map<String, Node> entries = yaml.entries(node, "value: …", ENTRIES);
        Node named = entries.getOrDefault("name", place);
        String name = called.isEmpty() ? entry(entries, node, "", "name") : called;
        if (!NAME.matcher(name).matches()) {
            throw yaml.refuse(named, "limit-name", name);
        }
        Limit limit = new Limit(
                name,
                value(entries, node, name),
                unit(entries, node, name),
                entry(entries, node, name, "owner"),
                entry(entries, node, name, "why"));
        if (limits.put(name, limit) != null) {
            throw yaml.refuse(named, "limit-twice", name);
        }
    }

    private BigDecimal value(Map<String, Node> entries, Node node, String name) {
        String value = entry(entries, node, name, "value");
        if (!VALUE.matcher(value).matches()) {
            throw yaml.refuse(entries.getOrDefault("value", node), "limit-value", value);
        }
        return new BigDecimal(value);
    }

    private String unit(Map<String, Node> entries, Node node, String name) {
        String unit = entry(entries, node, name, "unit");
        if (BARE.contains(unit)) {
            return "";
        }
        if (!Units.isKnown(unit)) {
            throw yaml.refuse(entries.getOrDefault("unit", node), "limit-unit", unit, String.join(", ", Units.all()));
        }
        return unit;
    }

    private String entry(Map<String, Node> entries, Node node, String name, String key) {
        Node entry = entries.get(key);
        String text = entry == null ? "" : yaml.text(entry).strip();
        if (text.isEmpty() && (entry == null || !key.equals("unit"))) {
            throw yaml.refuse(node, "limit-entry", name, key);
        }
        return text;
    }
}
