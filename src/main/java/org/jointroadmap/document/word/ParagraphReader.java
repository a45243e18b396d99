package org.jointroadmap.document.word;

import java.io.IOException;
import java.util.Set;
import org.jointroadmap.document.office.Markup;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs: what was inserted counts, what was deleted does not; notes, comments and hidden text are none of it. */
final class ParagraphReader {
    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> INSERTED = Set.of("ins", "moveTo");
    private static final Set<String> PASSED = Set.of(
            "rPrChange", "pPrChange", "sdtPr", "Fallback", "tbl", "instrText", "delText", "delInstrText", "annotation");

    private static final int DEEPEST = 50;

    private final Markup xml;
    private final Counting counting;
    private int tracked;
    private int depth;

    ParagraphReader(Markup xml, Counting counting) {
        this.xml = xml;
        this.counting = counting;
    }

    /** The paragraph that starts here, with the number that Word shows before it. */
    Paragraph read() throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("paragraphs inside of paragraphs");
        }
        Paragraph read = whole();
        depth--;
        return read;
    }

    private Paragraph whole() throws IOException {
        StringBuilder text = new StringBuilder();
        Properties properties = new Properties();
        boolean hidden = false;
        while (xml.next() && !xml.isEnd("p")) {
            if (xml.isEnd("r")) {
                hidden = false;
            }
            if (!xml.isStart()) {
                continue;
            }
            String name = xml.name();
            if (DELETED.contains(name)) {
                tracked++;
                xml.skip();
            } else if (PASSED.contains(name)) {
                xml.skip();
            } else if (INSERTED.contains(name)) {
                tracked++;
            } else if (name.equals("pPr")) {
                properties.read();
            } else if (name.equals("vanish")) {
                hidden = xml.isOn("val");
            } else if (name.equals("p")) {
                text.append('\n').append(read().text());
            } else if (!hidden) {
                text.append(piece(name));
            }
        }
        String words = text.toString();
        boolean nothing = properties.joined && words.isBlank();
        String number = nothing ? "" : counting.next(properties.style, properties.list, properties.level);
        return new Paragraph(number.isEmpty() ? words : number + " " + words, properties.joined);
    }

    /** How many changes were tracked in what was read. */
    int tracked() {
        return tracked;
    }

    private String piece(String name) throws IOException {
        return switch (name) {
            case "t" -> xml.inside();
            case "tab" -> " ";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    /** What a paragraph says of itself. */
    private final class Properties {
        private @Nullable String style;
        private @Nullable Integer list;
        private @Nullable Integer level;
        private boolean joined;

        private void read() throws IOException {
            while (xml.next() && !xml.isEnd("pPr")) {
                if (xml.isStart("pPrChange") || xml.isStart("sectPr")) {
                    xml.skip();
                } else if (xml.isStart("pStyle")) {
                    style = xml.attribute("val");
                } else if (xml.isStart("numId")) {
                    list = xml.number("val", 0);
                } else if (xml.isStart("ilvl")) {
                    level = xml.number("val", 0);
                } else if (xml.isStart("del")) {
                    joined = true;
                }
            }
        }
    }
}
