package org.jointroadmap.document.open;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jointroadmap.document.office.Markup;

/** The lists of an OpenDocument text: how each level writes its number. */
final class ListStyles {
    static final int DEEPEST = 10;

    /** @param levels how many numbers are shown, the own one and those above it */
    record Level(String before, String format, String after, int levels, int start) {}

    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();

    void readAll(Markup xml) throws IOException {
        while (xml.next()) {
            if (xml.isStart("list-style")) {
                read(xml);
            }
        }
    }

    /** The style that starts here. */
    void read(Markup xml) throws IOException {
        Map<Integer, Level> levels = styles.computeIfAbsent(xml.attribute("name", ""), key -> new HashMap<>());
        while (xml.next() && !xml.isEnd("list-style")) {
            if (xml.isStart("list-level-style-number")) {
                levels.put(
                        xml.number("level", 1),
                        new Level(
                                xml.attribute("num-prefix", ""),
                                xml.attribute("num-format", ""),
                                xml.attribute("num-suffix", ""),
                                xml.number("display-levels", 1),
                                xml.number("start-value", 1)));
            }
        }
    }

    /** The number of a list's item, "" where its level has none. */
    String number(String style, int depth, int[] counts) {
        Level level = styles.getOrDefault(style, Map.of()).get(depth);
        if (level == null || level.format().isEmpty()) {
            return "";
        }
        StringBuilder number = new StringBuilder(level.before());
        for (int at = Math.max(1, depth - level.levels() + 1); at <= depth; at++) {
            number.append(at > 1 && number.length() > level.before().length() ? "." : "")
                    .append(Math.max(1, counts[at]));
        }
        return number.append(level.after()).toString();
    }

    int start(String style, int depth) {
        Level level = styles.getOrDefault(style, Map.of()).get(depth);
        return level == null ? 1 : level.start();
    }
}
