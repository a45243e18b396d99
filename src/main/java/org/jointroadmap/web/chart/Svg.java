package org.jointroadmap.web.chart;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes SVG; every text that goes in is escaped. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title) {
        text.append(format(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" xmlns=\"http://www.w3.org/2000/svg\">",
                width, height, escaped(title)));
    }

    /** A drawing with parts that are told one by one. */
    static Svg ofParts(int width, int height, String title, String description) {
        Svg svg = new Svg();
        svg.text.append(format(
                "<svg viewBox=\"0 0 %d %d\" role=\"group\" aria-labelledby=\"drawn drawing\""
                        + " xmlns=\"http://www.w3.org/2000/svg\"><title id=\"drawn\">%s</title><desc id=\"drawing\">%s</desc>",
                width, height, escaped(title), escaped(description)));
        return svg;
    }

    private Svg() {}

    /** Begins a part that is an image of its own, told in words. */
    Svg image(String words) {
        text.append(format("<g role=\"img\" aria-label=\"%s\">", escaped(words)));
        return this;
    }

    /** Begins a part that a pointer tells of. */
    Svg told(String words) {
        text.append(format("<g><title>%s</title>", escaped(words)));
        return this;
    }

    Svg endPart() {
        text.append("</g>");
        return this;
    }

    /**
     * Begins what leads to an address.
     *
     * @param language of the words, "" for the page's
     */
    Svg link(String address, String language, String words) {
        text.append(format("<a href=\"%s\"%s><title>%s</title>", escaped(address), lang(language), escaped(words)));
        return this;
    }

    Svg endLink() {
        text.append("</a>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        text.append(
                format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>", x1, y1, x2, y2, style));
        return this;
    }

    Svg rectangle(double x, double y, double width, double height, String style) {
        text.append(format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>",
                x, y, width, height, style));
        return this;
    }

    /** A rectangle that a pointer tells of. */
    Svg rectangle(double x, double y, double width, double height, String style, String words) {
        text.append(format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"><title>%s</title></rect>",
                x, y, width, height, style, escaped(words)));
        return this;
    }

    /** A dot, a square, a triangle or a diamond, by its number. */
    Svg mark(double x, double y, int shape, String style) {
        return switch (shape) {
            case 0 -> circle(x, y, style);
            case 1 -> rectangle(x - 3.5, y - 3.5, 7, 7, style);
            case 2 -> path(new double[] {x, y - 5, x + 5, y + 4, x - 5, y + 4, x, y - 5}, style);
            default -> path(new double[] {x, y - 5, x + 5, y, x, y + 5, x - 5, y, x, y - 5}, style);
        };
    }

    private Svg circle(double x, double y, String style) {
        text.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.0\" class=\"%s\"/>", x, y, style));
        return this;
    }

    /** @param points x and y of each, in turn */
    Svg path(double[] points, String style) {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < points.length; at += 2) {
            path.append(format(at == 0 ? "M%.1f %.1f" : "L%.1f %.1f", points[at], points[at + 1]));
        }
        text.append(format("<path d=\"%s\" class=\"%s\"/>", path, style));
        return this;
    }

    /** @param anchor start, middle or end */
    Svg text(double x, double y, String anchor, String words) {
        text.append(format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(words)));
        return this;
    }

    /** @param style one of the classes */
    Svg text(double x, double y, String anchor, String style, String words) {
        text.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">%s</text>",
                x, y, anchor, style, escaped(words)));
        return this;
    }

    /** @param language of the words, "" for the page's */
    Svg name(double x, double y, String style, String language, String words) {
        text.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"start\" class=\"%s\"%s>%s</text>",
                x, y, style, lang(language), escaped(words)));
        return this;
    }

    String end() {
        return text + "</svg>";
    }

    private static String lang(String language) {
        return language.isEmpty() ? "" : " lang=\"" + language + "\"";
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
