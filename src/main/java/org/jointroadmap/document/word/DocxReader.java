package org.jointroadmap.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.document.office.Archive;
import org.jointroadmap.document.office.Markup;
import org.jointroadmap.document.office.Relations;
import org.jointroadmap.document.table.Bounds;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.document.table.Table;
import org.jointroadmap.document.table.TableBuilder;

/** Reads DOCX from its parts, paragraph by paragraph, since the model of the whole text takes many times the memory. */
public final class DocxReader {
    private static final String TEXT = "word/document.xml";
    private static final int PARAGRAPHS_BEFORE = 20;

    private DocxReader() {}

    public static boolean reads(Archive archive) {
        return archive.has(TEXT);
    }

    public static Document read(Archive archive) throws IOException {
        Styles styles = Styles.of(archive);
        Counting counting = new Counting(Lists.of(archive), styles);
        List<Remark> remarks = new ArrayList<>(archive.dangers());
        if (Relations.of(archive, TEXT).isAnyOutside()) {
            remarks.add(Remark.of("intake.links"));
        }
        List<Table> tables = new ArrayList<>();
        try (Markup xml = archive.open(TEXT).orElseThrow()) {
            ParagraphReader paragraphs = new ParagraphReader(xml, counting);
            int deleted = body(xml, paragraphs, tables);
            if (paragraphs.tracked() + deleted > 0) {
                remarks.add(Remark.of("intake.tracked", paragraphs.tracked() + deleted));
            }
        }
        return new Document("docx", tables, remarks);
    }

    private static int body(Markup xml, ParagraphReader paragraphs, List<Table> tables) throws IOException {
        Bounds bounds = new Bounds();
        List<String> before = new ArrayList<>();
        int deleted = 0;
        int number = 0;
        while (xml.next()) {
            if (xml.isStart("sdtPr") || xml.isStart("Fallback") || xml.isStart("sectPr")) {
                xml.skip();
            } else if (xml.isStart("p")) {
                String text = TableBuilder.tidy(paragraphs.read().text());
                if (!text.isEmpty()) {
                    before.add(text);
                }
            } else if (xml.isStart("tbl")) {
                int from = Math.max(0, before.size() - PARAGRAPHS_BEFORE);
                TableBuilder builder = new TableBuilder(++number, "", before.subList(from, before.size()), bounds);
                WordTable table = new WordTable(xml, paragraphs, builder);
                table.read();
                deleted += table.deleted();
                tables.add(builder.table());
                before.clear();
            }
        }
        return deleted;
    }
}
