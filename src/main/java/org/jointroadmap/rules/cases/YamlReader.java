package org.jointroadmap.rules.cases;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Walks the nodes of one YAML file, so that each mistake has its place; no object is made of what a file says. */
public final class YamlReader {
    private static final int DEPTH = 8;

    private final String file;

    public YamlReader(String file) {
        this.file = file;
    }

    public Node read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH);
        try {
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) {
                throw new Refused(Mistakes.at(file, 1, 1, "no-cases"));
            }
            return node;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new Refused(Mistakes.at(file, mark.getLine() + 1, mark.getColumn() + 1, "bad-yaml"));
        } catch (YAMLException e) {
            throw new Refused(Mistakes.at(file, 1, 1, "bad-yaml"));
        }
    }

    public List<Node> list(Node node, String what) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw refuse(node, "no-case-list", what);
    }

    public Map<String, Node> entries(Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse(node, "no-case-entries", what);
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw refuse(tuple.getKeyNode(), "entry-twice", key);
            }
        }
        return entries;
    }

    public Map<String, Node> entries(Node node, String what, Set<String> known) {
        Map<String, Node> entries = entries(node, what);
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw refuse(value, "unknown-entry", key, String.join(", ", known));
            }
        });
        return entries;
    }

    public String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw refuse(node, "no-plain-value");
    }

    public Refused refuse(Node node, String key, Object... values) {
        Mark mark = node.getStartMark();
        return new Refused(Mistakes.at(file, mark.getLine() + 1, mark.getColumn() + 1, key, values));
    }
}
