package org.jointroadmap.document.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.document.office.Archive;
import org.jointroadmap.document.office.Markup;
import org.jspecify.annotations.Nullable;

/** The lists of a text: what each level of them looks like, and where each begins. */
final class Lists {
    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, String> styleLinks = new HashMap<>();
    private final Map<Integer, Integer> definitionOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<Integer, Map<Integer, Level>> ownLevels = new HashMap<>();

    private Lists() {}

    static Lists of(Archive archive) throws IOException {
        Lists lists = new Lists();
        Optional<Markup> part = archive.open("word/numbering.xml");
        if (part.isPresent()) {
            try (Markup xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("abstractNum")) {
                        lists.definition(xml);
                    } else if (xml.isStart("num")) {
                        lists.list(xml);
                    }
                }
            }
        }
        return lists;
    }

    private void definition(Markup xml) throws IOException {
        int id = xml.number("abstractNumId", -1);
        Level[] levels = new Level[Level.MOST];
        Arrays.fill(levels, Level.FIRST);
        while (xml.next() && !xml.isEnd("abstractNum")) {
            if (xml.isStart("lvl")) {
                int at = bounded(xml.number("ilvl", 0));
                levels[at] = LevelReader.read(xml);
            } else if (xml.isStart("numStyleLink")) {
                styleLinks.put(id, xml.attribute("val", ""));
            }
        }
        definitions.put(id, levels);
    }

    private void list(Markup xml) throws IOException {
        int id = xml.number("numId", -1);
        int level = 0;
        while (xml.next() && !xml.isEnd("num")) {
            if (xml.isStart("abstractNumId")) {
                definitionOf.put(id, xml.number("val", -1));
            } else if (xml.isStart("lvlOverride")) {
                level = bounded(xml.number("ilvl", 0));
            } else if (xml.isStart("startOverride")) {
                starts.computeIfAbsent(id, key -> new HashMap<>()).put(level, xml.number("val", 1));
            } else if (xml.isStart("lvl")) {
                ownLevels.computeIfAbsent(id, key -> new HashMap<>()).put(level, LevelReader.read(xml));
            }
        }
    }

    static int bounded(int level) {
        return Math.max(0, Math.min(Level.MOST - 1, level));
    }

    /** What counts a list, which may be several lists' count; null where there is no such list. */
    @Nullable
    Integer definitionOf(int list, Styles styles) {
        Integer definition = definitionOf.get(list);
        String link = definition == null ? null : styleLinks.get(definition);
        Integer linked = link == null ? null : definitionOf.get(styles.list(link));
        return linked == null ? definition : linked;
    }

    Level[] levels(int list, int definition) {
        Level[] levels = definitions.getOrDefault(definition, new Level[0]).clone();
        ownLevels.getOrDefault(list, Map.of()).forEach((at, level) -> {
            if (at < levels.length) {
                levels[at] = level;
            }
        });
        return levels;
    }

    /** Where a list begins its levels anew; empty if it goes on. */
    Map<Integer, Integer> starts(int list) {
        return starts.getOrDefault(list, Map.of());
    }
}
