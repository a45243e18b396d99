package org.jointroadmap.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jointroadmap.Refused;

/** Writes tables as a document of Word, on A4 across: title, day, filters, tables whose header stands on each page. */
final class WordDocument {
    /** More is nothing to be read on paper, and Word takes minutes to lay it out. */
    static final int MOST_ROWS = 5_000;

    private final Table table;
    private final WordCells cells;
    private int rows;

    private WordDocument(Table table, WordCells cells) {
        this.table = table;
        this.cells = cells;
    }

    /** @param day as of which it is, in words */
    static void write(Table table, String day, WordWords words, OutputStream out) throws IOException {
        String title = table.isOfFigures() ? table.name() : table.title();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            WordParts.write(zip, title, title + ", " + day, words.language());
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            new WordDocument(table, new WordCells(xml, words)).body(xml, title, day);
            xml.flush();
            zip.closeEntry();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void body(XMLStreamWriter xml, String title, String day) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", WordParts.NAMESPACE);
        xml.writeAttribute("xmlns:r", WordParts.RELATIONS);
        xml.writeStartElement("w:body");
        cells.paragraph(title, "Title");
        cells.paragraph(day, "Subtitle");
        if (!table.filters().isEmpty()) {
            cells.paragraph(table.filters(), "Subtitle");
        }
        for (Table.Part part : table.parts()) {
            if (!part.name().isEmpty() && table.parts().size() > 1) {
                cells.paragraph(part.name(), "Heading1");
            }
            cells.begin(part.columns());
            part.rows().writeTo(this::row);
            cells.end();
            cells.paragraph("", null);
        }
        WordParts.page(xml);
        xml.writeEndDocument();
    }

    private void row(List<Object> row) {
        if (++rows > MOST_ROWS) {
            throw Refused.invalid("format", "refused.export.rows", MOST_ROWS);
        }
        cells.row(row);
    }
}
