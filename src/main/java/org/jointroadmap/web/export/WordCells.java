package org.jointroadmap.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs and the rows of tables of a document of Word. */
final class WordCells {
    /** Twentieths of a point between the margins of A4 across. */
    private static final int ACROSS = 15_398;

    private final XMLStreamWriter xml;
    private final WordWords words;
    private List<Integer> printed = List.of();
    private List<Integer> widths = List.of();

    WordCells(XMLStreamWriter xml, WordWords words) {
        this.xml = xml;
        this.words = words;
    }

    void begin(List<Column> columns) throws XMLStreamException {
        printed = IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).printed())
                .boxed()
                .toList();
        int all = printed.stream().mapToInt(at -> columns.get(at).width()).sum();
        widths = printed.stream()
                .map(at -> ACROSS * columns.get(at).width() / Math.max(1, all))
                .toList();
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        empty("w:tblStyle", Map.of("w:val", "TableGrid"));
        empty("w:tblW", Map.of("w:w", String.valueOf(ACROSS), "w:type", "dxa"));
        empty("w:tblLayout", Map.of("w:type", "fixed"));
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int width : widths) {
            empty("w:gridCol", Map.of("w:w", String.valueOf(width)));
        }
        xml.writeEndElement();
        header(columns);
    }

    private void header(List<Column> columns) throws XMLStreamException {
        beginRow();
        empty("w:tblHeader", Map.of());
        xml.writeEndElement();
        for (int at = 0; at < printed.size(); at++) {
            cell(columns.get(printed.get(at)).heading(), "Header", widths.get(at), 1);
        }
        xml.writeEndElement();
    }

    void row(List<Object> row) {
        try {
            beginRow();
            xml.writeEndElement();
            if (row.get(0) instanceof Table.Section section) {
                cell(section.text(), "Header", ACROSS, printed.size());
            } else {
                for (int at = 0; at < printed.size(); at++) {
                    int column = printed.get(at);
                    String text = column < row.size() ? words.of(row.get(column)) : "";
                    cell(text, null, widths.get(at), 1);
                }
            }
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    /** A row that no page divides; its properties are still open. */
    private void beginRow() throws XMLStreamException {
        xml.writeStartElement("w:tr");
        xml.writeStartElement("w:trPr");
        empty("w:cantSplit", Map.of());
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void cell(String text, @Nullable String style, int width, int span) throws XMLStreamException {
        xml.writeStartElement("w:tc");
        xml.writeStartElement("w:tcPr");
        empty("w:tcW", Map.of("w:w", String.valueOf(width), "w:type", "dxa"));
        if (span > 1) {
            empty("w:gridSpan", Map.of("w:val", String.valueOf(span)));
        }
        xml.writeEndElement();
        paragraph(text, style);
        xml.writeEndElement();
    }

    void paragraph(String text, @Nullable String style) throws XMLStreamException {
        xml.writeStartElement("w:p");
        if (style != null) {
            xml.writeStartElement("w:pPr");
            empty("w:pStyle", Map.of("w:val", style));
            xml.writeEndElement();
        }
        String[] lines = SafeText.typed(text).split("\r\n|\r|\n", -1);
        for (int at = 0; at < lines.length; at++) {
            xml.writeStartElement("w:r");
            if (at > 0) {
                empty("w:br", Map.of());
            }
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(lines[at].replace('\t', ' '));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }
}
