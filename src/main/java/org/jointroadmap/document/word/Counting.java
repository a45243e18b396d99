package org.jointroadmap.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of a text as Word does, and says what number each shows; the file itself has none of them. */
final class Counting {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int NONE = Integer.MIN_VALUE;

    private final Lists lists;
    private final Styles styles;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    Counting(Lists lists, Styles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /**
     * The number of the paragraph that comes next, "" for one without.
     *
     * @param list as the paragraph itself says; 0 for none, null for that of its style
     */
    String next(@Nullable String style, @Nullable Integer list, @Nullable Integer level) {
        Optional<Styles.Numbering> ofStyle = styles.numbering(style);
        int wanted = list == null ? ofStyle.map(Styles.Numbering::list).orElse(0) : list;
        Integer definition = wanted == 0 ? null : lists.definitionOf(wanted, styles);
        if (definition == null) {
            return "";
        }
        Level[] levels = lists.levels(wanted, definition);
        if (levels.length == 0) {
            return "";
        }
        int at = Lists.bounded(level == null ? levelOf(style, ofStyle, levels) : level);
        int[] count = counts.computeIfAbsent(definition, key -> none());
        begin(wanted, count);
        count[at] = count[at] == NONE ? levels[at].start() : count[at] + 1;
        for (int deeper = at + 1; deeper < count.length; deeper++) {
            count[deeper] = levels[deeper].restartsAfter(at) ? NONE : count[deeper];
        }
        return shown(levels, count, at);
    }

    private int levelOf(@Nullable String style, Optional<Styles.Numbering> ofStyle, Level[] levels) {
        Set<String> all = style == null ? Set.of() : styles.all(style);
        for (int at = 0; at < levels.length; at++) {
            String linked = levels[at].style();
            if (linked != null && linked.equals(style)) {
                return at;
            }
        }
        Integer level = ofStyle.map(Styles.Numbering::level).orElse(null);
        for (int at = 0; level == null && at < levels.length; at++) {
            String linked = levels[at].style();
            level = linked != null && all.contains(linked) ? at : null;
        }
        return level == null ? 0 : level;
    }

    private void begin(int list, int[] count) {
        if (begun.add(list)) {
            lists.starts(list).forEach((at, start) -> count[at] = start - 1);
        }
    }

    private static int[] none() {
        int[] none = new int[Level.MOST];
        Arrays.fill(none, NONE);
        return none;
    }

    private static String shown(Level[] levels, int[] count, int at) {
        if (levels[at].format() == NumberFormat.NOTHING) {
            return "";
        }
        return PLACE.matcher(levels[at].text())
                .replaceAll(match -> {
                    int level = Integer.parseInt(match.group(1)) - 1;
                    int number = count[level] == NONE ? levels[level].start() : count[level];
                    NumberFormat format =
                            levels[at].legal() && level < at ? NumberFormat.DECIMAL : levels[level].format();
                    return Matcher.quoteReplacement(format.text(number));
                })
                .strip();
    }
}
