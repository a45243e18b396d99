package org.jointroadmap.document.open;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.document.office.Markup;

/** Reads the paragraphs of an OpenDocument text; notes, comments and what was deleted are none of it. */
final class OdtText {
    private static final Set<String> PASSED =
            Set.of("note", "annotation", "annotation-end", "tracked-changes", "table", "desc", "title", "ruby-text");
    private static final int MOST_BLANKS = 100;
    private static final int DEEPEST = 50;

    private final Markup xml;
    private final ListStyles styles;
    private final Map<String, int[]> counts = new HashMap<>();
    private int tracked;

    OdtText(Markup xml, ListStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** The text of the paragraph, heading or list that starts here. */
    String block() throws IOException {
        return xml.isStart("list") ? list("", 1) : paragraph();
    }

    int tracked() {
        return tracked;
    }

    private String paragraph() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.next(); ) {
            if (xml.isText()) {
                text.append(xml.text());
            } else if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart()) {
                if (PASSED.contains(xml.name())) {
                    xml.skip();
                    continue;
                }
                depth++;
                text.append(
                        switch (xml.name()) {
                            case "line-break" -> "\n";
                            case "tab" -> " ";
                            case "s" -> " ".repeat(Math.max(1, Math.min(MOST_BLANKS, xml.number("c", 1))));
                            default -> "";
                        });
                tracked += xml.name().equals("change-start") || xml.name().equals("change") ? 1 : 0;
            }
        }
        return text.toString().replaceAll("[ \\t]+", " ");
    }

    private String list(String above, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("lists inside of lists");
        }
        String style = xml.attribute("style-name", above);
        boolean goesOn =
                xml.attribute("continue-numbering", "").equals("true") || xml.attribute("continue-list") != null;
        int[] count = counts.computeIfAbsent(style, key -> new int[ListStyles.DEEPEST + 2]);
        int at = Math.min(depth, ListStyles.DEEPEST);
        if (!goesOn) {
            count[at] = styles.start(style, at) - 1;
        }
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd("list")) {
            if (xml.isStart("list-item") || xml.isStart("list-header")) {
                item(style, at, count, text, xml.isStart("list-item"));
            }
        }
        return text.toString();
    }

    private void item(String style, int depth, int[] count, StringBuilder text, boolean counts) throws IOException {
        int start = xml.number("start-value", -1);
        boolean numbered = !counts;
        while (xml.next() && !xml.isEnd("list-item") && !xml.isEnd("list-header")) {
            if (xml.isStart("p") || xml.isStart("h")) {
                if (!numbered) {
                    count[depth] = start >= 0 ? start : count[depth] + 1;
                    Arrays.fill(count, depth + 1, count.length, 0);
                }
                String number = numbered ? "" : styles.number(style, depth, count);
                numbered = true;
                text.append(text.isEmpty() ? "" : "\n")
                        .append(number.isEmpty() ? "" : number + " ")
                        .append(paragraph());
            } else if (xml.isStart("list")) {
                text.append(text.isEmpty() ? "" : "\n").append(list(style, depth + 1));
            }
        }
    }
}
