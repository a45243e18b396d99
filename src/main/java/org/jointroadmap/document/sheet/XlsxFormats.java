package org.jointroadmap.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jointroadmap.document.office.Archive;
import org.jointroadmap.document.office.Markup;

/** The formats of a workbook's cells, by the style that a cell names. */
final class XlsxFormats {
    private static final String GENERAL = "General";

    private final Map<Integer, String> own = new HashMap<>();
    private final List<String> byStyle = new ArrayList<>();

    private XlsxFormats() {}

    static XlsxFormats of(Archive archive) throws IOException {
        XlsxFormats formats = new XlsxFormats();
        Optional<Markup> part = archive.open("xl/styles.xml");
        if (part.isPresent()) {
            try (Markup xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("numFmt")) {
                        formats.own.put(xml.number("numFmtId", -1), xml.attribute("formatCode", GENERAL));
                    } else if (xml.isStart("cellXfs")) {
                        formats.styles(xml);
                    }
                }
            }
        }
        return formats;
    }

    private void styles(Markup xml) throws IOException {
        while (xml.next() && !xml.isEnd("cellXfs")) {
            if (xml.isStart("xf")) {
                byStyle.add(format(xml.number("numFmtId", 0)));
            }
        }
    }

    private String format(int id) {
        String format = own.get(id);
        if (format == null && (id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return "dd.mm.yyyy";
        }
        String known = format == null && id >= 0 && id < 50 ? BuiltinFormats.getBuiltinFormat(id) : format;
        return known == null ? GENERAL : known;
    }

    String of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : GENERAL;
    }
}
