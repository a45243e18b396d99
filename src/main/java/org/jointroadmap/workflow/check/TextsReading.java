package org.jointroadmap.workflow.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the phrases of a language: an English phrase, a colon, the phrase. */
final class TextsReading {
    private final FileFaults faults;

    TextsReading(FileFaults faults) {
        this.faults = faults;
    }

    Map<String, Phrase> read(byte[] content) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setNestingDepthLimit(5);
            org.yaml.snakeyaml.nodes.Node root =
                    new Yaml(options).compose(new java.io.StringReader(Characters.read(content)));
            if (root instanceof MappingNode map) {
                map.getValue().forEach(entry -> entry(entry, phrases));
            } else if (root != null) {
                faults.at(place(root.getStartMark()), "texts-no-list");
            }
        } catch (MarkedYAMLException broken) {
            faults.at(place(broken.getProblemMark()), "texts-broken", String.valueOf(broken.getProblem()));
        } catch (YAMLException broken) {
            faults.at(Place.TOP, "texts-broken", String.valueOf(broken.getMessage()));
        } catch (Unreadable broken) {
            broken.tell(faults);
        }
        return phrases;
    }

    private void entry(NodeTuple entry, Map<String, Phrase> phrases) {
        Place place = place(entry.getKeyNode().getStartMark());
        if (!(entry.getKeyNode() instanceof ScalarNode key) || !(entry.getValueNode() instanceof ScalarNode value)) {
            faults.at(place, "texts-no-phrase");
            return;
        }
        if (value.getValue().isBlank()) {
            faults.at(place, "texts-empty", key.getValue());
        }
        Phrase earlier = phrases.putIfAbsent(key.getValue(), new Phrase(value.getValue(), faults.file(), place));
        if (earlier != null) {
            faults.at(place, "texts-twice", key.getValue(), earlier.place().line());
        }
    }

    private static Place place(@Nullable Mark mark) {
        return mark == null ? Place.TOP : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
