package org.jointroadmap.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.document.office.Archive;
import org.jointroadmap.document.office.Markup;
import org.jointroadmap.document.sheet.XlsxParts.XlsxSheet;
import org.jointroadmap.document.table.Bounds;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.document.table.Table;

/** Reads XLSX from its parts, row by row, since the model of the whole workbook takes many times the memory. */
public final class XlsxReader {
    private XlsxReader() {}

    public static boolean reads(Archive archive) {
        return archive.has("xl/workbook.xml");
    }

    public static Document read(Archive archive) throws IOException {
        XlsxParts parts = XlsxParts.of(archive);
        List<Remark> remarks = new ArrayList<>(archive.dangers());
        if (parts.outside() && remarks.stream().noneMatch(one -> one.key().equals("intake.links"))) {
            remarks.add(Remark.of("intake.links"));
        }
        List<String> texts = XlsxParts.texts(archive);
        XlsxFormats formats = XlsxFormats.of(archive);
        Bounds bounds = new Bounds();
        List<Table> tables = new ArrayList<>();
        int number = 0;
        for (XlsxSheet sheet : parts.sheets()) {
            number++;
            Optional<Markup> part = archive.open(sheet.part());
            if (part.isEmpty()) {
                continue;
            }
            if (sheet.hidden()) {
                part.get().close();
                remarks.add(Remark.at(number, 0, "intake.hidden-sheet", sheet.name()));
                continue;
            }
            try (Markup xml = part.get()) {
                XlsxRows rows = new XlsxRows(xml, texts, formats, new Shown(parts.from1904()));
                tables.add(rows.table(number, sheet.name(), bounds, remarks));
            }
        }
        return new Document("xlsx", tables, remarks);
    }
}
