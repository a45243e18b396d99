package org.jointroadmap.document.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.jointroadmap.document.office.Archive;
import org.jointroadmap.document.office.Markup;
import org.jointroadmap.document.table.Bounds;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.document.table.Table;
import org.jointroadmap.document.table.TableBuilder;

/** Reads ODT, and ODS as far as its cells show texts. */
public final class OdtReader {
    private static final String CONTENT = "content.xml";

    private OdtReader() {}

    public static boolean reads(Archive archive) {
        return archive.has(CONTENT) && archive.has("mimetype");
    }

    public static Document read(Archive archive) throws IOException {
        if (isEncrypted(archive)) {
            throw Refused.invalid("file", "refused.document.protected");
        }
        List<Remark> remarks = new ArrayList<>();
        if (archive.under("Basic/").size() > 1 || !archive.under("Scripts/").isEmpty()) {
            remarks.add(Remark.of("intake.macros"));
        }
        ListStyles styles = new ListStyles();
        Optional<Markup> common = archive.open("styles.xml");
        if (common.isPresent()) {
            try (Markup xml = common.get()) {
                styles.readAll(xml);
            }
        }
        List<Table> tables = new ArrayList<>();
        try (Markup xml = archive.open(CONTENT).orElseThrow()) {
            body(xml, styles, tables, remarks);
        }
        return new Document("odt", tables, remarks);
    }

    private static void body(Markup xml, ListStyles styles, List<Table> tables, List<Remark> remarks)
            throws IOException {
        Bounds bounds = new Bounds();
        OdtText text = new OdtText(xml, styles);
        List<String> before = new ArrayList<>();
        boolean tracked = false;
        int number = 0;
        while (xml.next()) {
            if (xml.isStart("list-style")) {
                styles.read(xml);
            } else if (xml.isStart("tracked-changes")) {
                tracked |= !xml.attribute("none", "").equals("none");
                xml.skip();
            } else if (xml.isStart("p") || xml.isStart("h") || xml.isStart("list")) {
                String words = TableBuilder.tidy(text.block());
                if (!words.isEmpty()) {
                    before.add(words);
                }
            } else if (xml.isStart("table")) {
                TableBuilder table = new TableBuilder(++number, xml.attribute("name", ""), before, bounds);
                new OdtTable(xml, text, table).read(number, remarks);
                tables.add(table.table());
                before.clear();
            }
        }
        if (tracked) {
            remarks.add(Remark.of("intake.tracked", text.tracked()));
        }
    }

    private static boolean isEncrypted(Archive archive) throws IOException {
        Optional<Markup> manifest = archive.open("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            try (Markup xml = manifest.get()) {
                while (xml.next()) {
                    if (xml.isStart("encryption-data")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
