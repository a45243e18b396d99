package org.jointroadmap.web.chart;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.Numbers;

/**
 * Sums over years, each made of parts.
 *
 * @param columns such as years
 * @param parts from the bottom to the top, each with a value for each column
 */
public record StackedBars(String title, String unit, List<String> columns, List<Part> parts) {
    private static final double WIDEST = 72;
    /** So high must a part be to carry its number, by which it is told without its colour. */
    private static final double LETTERS = 15;

    public StackedBars {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    /** @param width in pixels of a screen on which its letters are 12 pixels high */
    public String svg(int width, Locale language) {
        int height = Math.max(220, width * 2 / 5);
        double largest = 0;
        for (int column = 0; column < columns.size(); column++) {
            largest = Math.max(largest, sum(column));
        }
        Plane plane = new Plane(width, height, Scale.upTo(largest));
        Svg svg = new Svg(width, height, title);
        plane.draw(svg, unit, language);
        double space = plane.inner() / Math.max(1, columns.size());
        double bar = Math.min(WIDEST, space * 0.7);
        int every = Math.max(1, (int) Math.ceil(40 / space));
        for (int column = 0; column < columns.size(); column++) {
            double middle = plane.left() + space * (column + 0.5);
            draw(svg, plane, column, middle - bar / 2, bar, language);
            if (column % every == 0) {
                svg.text(middle, plane.bottom() + 17, "middle", columns.get(column));
            }
        }
        return svg.end();
    }

    private void draw(Svg svg, Plane plane, int column, double x, double bar, Locale language) {
        double below = 0;
        for (int number = 0; number < parts.size(); number++) {
            double value = parts.get(number).values().get(column);
            Part part = parts.get(number);
            double top = plane.y(below + value);
            double high = plane.y(below) - top;
            String words = part.name() + ", " + columns.get(column) + ": " + Numbers.written(value, 0, language);
            svg.rectangle(x, top, bar, high, "bar tone-" + part.tone(), words);
            if (high >= LETTERS) {
                svg.text(x + bar / 2, top + high / 2 + 4, "middle", "inside", String.valueOf(number + 1));
            }
            below += value;
        }
    }

    private double sum(int column) {
        return parts.stream().mapToDouble(part -> part.values().get(column)).sum();
    }

    /** @param tone number of its colour */
    public record Part(String name, int tone, List<Double> values) {
        public Part {
            values = List.copyOf(values);
        }
    }
}
