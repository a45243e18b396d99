package org.jointroadmap.web.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What stands around the text of a document of Word: styles, the foot of its pages, what it is. */
final class WordParts {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Part of the document to the file here that is filled in for it; readers expect the first one first. */
    private static final List<Map.Entry<String, String>> PARTS = List.of(
            Map.entry("[Content_Types].xml", "content-types.xml"),
            Map.entry("_rels/.rels", "package-relations.xml"),
            Map.entry("word/_rels/document.xml.rels", "document-relations.xml"),
            Map.entry("docProps/core.xml", "core.xml"),
            Map.entry("word/footer.xml", "footer.xml"),
            Map.entry("word/styles.xml", "styles.xml"));

    private WordParts() {}

    /** @param foot of each page, before its number */
    static void write(ZipOutputStream zip, String title, String foot, Locale language) throws IOException {
        for (Map.Entry<String, String> part : PARTS) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            String filled = template(part.getValue())
                    .replace("{language}", language.getLanguage())
                    .replace("{title}", escaped(title))
                    .replace("{foot}", escaped(foot));
            zip.write(filled.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** A4 across with margins of half an inch, and its foot; the last thing in a body. */
    static void page(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        xml.writeEmptyElement("w:footerReference");
        xml.writeAttribute("w:type", "default");
        xml.writeAttribute("r:id", "r2");
        xml.writeEmptyElement("w:pgSz");
        xml.writeAttribute("w:w", "16838");
        xml.writeAttribute("w:h", "11906");
        xml.writeAttribute("w:orient", "landscape");
        xml.writeEmptyElement("w:pgMar");
        for (String side : List.of("top", "right", "bottom", "left")) {
            xml.writeAttribute("w:" + side, "720");
        }
        xml.writeAttribute("w:header", "360");
        xml.writeAttribute("w:footer", "360");
        xml.writeAttribute("w:gutter", "0");
        xml.writeEndElement();
    }

    private static String template(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(WordParts.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return SafeText.typed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
