package org.jointroadmap.web.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.Numbers;

/** Values to be compared, the largest first, each with its name and number. */
public record SortedBars(String title, List<Bar> bars) {
    private static final int ROW = 36;
    private static final int BAR = 14;
    private static final int FOR_NUMBERS = 90;

    public SortedBars {
        bars = bars.stream()
                .sorted(Comparator.comparing(Bar::rest)
                        .thenComparing(Comparator.comparing(Bar::value).reversed()))
                .toList();
    }

    /** @param width in pixels of a screen on which its letters are 12 pixels high */
    public String svg(int width, Locale language) {
        Svg svg = new Svg(width, Math.max(ROW, bars.size() * ROW), title);
        double largest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        double room = width - FOR_NUMBERS;
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            double top = row * ROW;
            double wide = largest > 0 ? Math.max(1, room * bar.value() / largest) : 1;
            svg.text(0, top + 12, "start", bar.name());
            svg.rectangle(0, top + 17, wide, BAR, bar.marked() ? "bar marked" : bar.rest() ? "bar rest" : "bar");
            svg.text(wide + 6, top + 28, "start", "number", Numbers.written(bar.value(), 0, language));
        }
        return svg.end();
    }

    /**
     * @param marked drawn in another colour; its name says why
     * @param rest of all that have no bar of their own, so that it comes last
     */
    public record Bar(String name, double value, boolean marked, boolean rest) {}
}
