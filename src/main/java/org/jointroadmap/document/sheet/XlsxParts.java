package org.jointroadmap.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.document.office.Archive;
import org.jointroadmap.document.office.Markup;
import org.jointroadmap.document.office.Relations;
import org.jointroadmap.document.table.TableBuilder;

/** What a workbook says of itself: its sheets in their order and from when it counts days. */
record XlsxParts(List<XlsxSheet> sheets, boolean from1904, boolean outside) {
    private static final String WORKBOOK = "xl/workbook.xml";

    /** @param part where the sheet lies in the archive */
    record XlsxSheet(String name, String part, boolean hidden) {}

    static XlsxParts of(Archive archive) throws IOException {
        Relations relations = Relations.of(archive, WORKBOOK);
        List<XlsxSheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (Markup xml = archive.open(WORKBOOK).orElseThrow()) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = xml.attribute("date1904") != null && xml.isOn("date1904");
                } else if (xml.isStart("sheet")) {
                    Optional<String> part = relations.target(xml.attribute("id", ""));
                    sheets.add(new XlsxSheet(
                            xml.attribute("name", ""),
                            part.orElse(""),
                            !xml.attribute("state", "visible").equals("visible")));
                }
            }
        }
        return new XlsxParts(sheets, from1904, relations.isAnyOutside());
    }

    /** The texts that cells share. */
    static List<String> texts(Archive archive) throws IOException {
        List<String> texts = new ArrayList<>();
        Optional<Markup> part = archive.open("xl/sharedStrings.xml");
        if (part.isPresent()) {
            try (Markup xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("si")) {
                        texts.add(TableBuilder.tidy(text(xml, "si")));
                    }
                }
            }
        }
        return texts;
    }

    /** The text of runs up to the end of an element, without how it is pronounced. */
    static String text(Markup xml, String until) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(until)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                text.append(xml.inside());
            }
        }
        return text.toString();
    }
}
