package org.jointroadmap.web.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What stands around the text of a document of Word: styles, the foot of its pages, what it is. */
final class WordParts {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordParts() {}

    static void write(ZipOutputStream zip, String title, List<String> lines, Locale language) throws IOException {
        part(zip, "[Content_Types].xml", """
                <Types xmlns="%1$scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="%2$sdocument.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="%2$sstyles+xml"/><Override PartName="/word/footer.xml" ContentType="%2$sfooter+xml"/>\
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
                """.formatted(PACKAGE, TYPE));
        part(zip, "_rels/.rels", """
                <Relationships xmlns="%1$srelationships"><Relationship Id="r1" Type="%2$s/officeDocument" Target="word/document.xml"/>\
                <Relationship Id="r2" Type="%1$srelationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
                """.formatted(PACKAGE, RELATIONS));
        part(zip, "word/_rels/document.xml.rels", """
                <Relationships xmlns="%1$srelationships"><Relationship Id="r1" Type="%2$s/styles" Target="styles.xml"/>\
                <Relationship Id="r2" Type="%2$s/footer" Target="footer.xml"/></Relationships>
                """.formatted(PACKAGE, RELATIONS));
        part(zip, "docProps/core.xml", """
                <cp:coreProperties xmlns:cp="%smetadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
                <dc:title>%s</dc:title><dc:language>%s</dc:language></cp:coreProperties>
                """.formatted(PACKAGE, escaped(title), language.getLanguage()));
        part(zip, "word/footer.xml", """
                <w:ftr xmlns:w="%s"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">%s  |  </w:t></w:r>\
                <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r>\
                <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
                """.formatted(NAMESPACE, escaped(lines.isEmpty() ? title : title + ", " + lines.get(0))));
        part(zip, "word/styles.xml", """
                <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>\
                <w:sz w:val="16"/><w:szCs w:val="16"/><w:lang w:val="%s"/></w:rPr></w:rPrDefault></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
                %s%s%s%s%s<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>%s</w:tblBorders>\
                <w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>
                """.formatted(
                        NAMESPACE,
                        language.toLanguageTag(),
                        style("Title", "Title", "<w:keepNext/><w:spacing w:after=\"60\"/>", "<w:b/><w:sz w:val=\"28\"/>"),
                        style("Subtitle", "Subtitle", "<w:spacing w:after=\"60\"/>", "<w:sz w:val=\"18\"/>"),
                        style(
                                "Heading1",
                                "heading 1",
                                "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:outlineLvl w:val=\"0\"/>",
                                "<w:b/><w:sz w:val=\"20\"/>"),
                        style("Header", "Table header", "<w:keepNext/>", "<w:b/>"),
                        style("Footer", "footer", "", "<w:sz w:val=\"14\"/>"),
                        borders()));
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

    private static String style(String id, String name, String paragraph, String letters) {
        return ("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"Normal\"/>"
                        + "<w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>")
                .formatted(id, name, paragraph, letters);
    }

    private static String borders() {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
        }
        return borders.toString();
    }

    private static String escaped(String text) {
        return SafeText.typed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
