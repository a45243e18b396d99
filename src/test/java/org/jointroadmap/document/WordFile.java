package org.jointroadmap.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A DOCX as Word writes it; what begins with {@code <w:} is markup, everything else is text. */
public final class WordFile {
    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private final StringBuilder body = new StringBuilder();
    private final Zip zip = new Zip();

    public WordFile paragraph(String text) {
        body.append(text.startsWith("<w:p>") ? text : paragraphs(text));
        return this;
    }

    public WordFile row(String... cells) {
        return rows(Stream.of(cells).map(WordFile::cell).collect(Collectors.joining("", "<w:tr>", "</w:tr>")));
    }

    /** Markup of whole rows. */
    public WordFile rows(String markup) {
        body.append(markup);
        return this;
    }

    public WordFile table() {
        body.append("<w:tbl><w:tblPr/>");
        return this;
    }

    public WordFile end() {
        body.append("</w:tbl>");
        return this;
    }

    /** A whole table of texts. */
    public WordFile table(String[]... rows) {
        table();
        for (String[] row : rows) {
            row(row);
        }
        return end();
    }

    public WordFile part(String name, String markup) {
        zip.with("word/" + name + ".xml", "<w:" + name + NAMES + ">" + markup + "</w:" + name + ">");
        return this;
    }

    public WordFile raw(String name, String text) {
        zip.with(name, text);
        return this;
    }

    public static String cell(String text) {
        return text.startsWith("<w:tc>")
                ? text
                : "<w:tc>" + (text.startsWith("<w:") ? text : paragraphs(text)) + "</w:tc>";
    }

    /** A cell over several columns. */
    public static String across(int columns, String text) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>" + paragraphs(text) + "</w:tc>";
    }

    /** A cell that reaches down, or goes on from above. */
    public static String down(String text) {
        return "<w:tc><w:tcPr><w:vMerge" + (text.isEmpty() ? "" : " w:val=\"restart\"") + "/></w:tcPr>"
                + paragraphs(text) + "</w:tc>";
    }

    /** A paragraph that Word numbers. */
    public static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    public static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    static String paragraphs(String text) {
        return Stream.of(text.split("\n", -1))
                .map(line -> "<w:p>" + run(line) + "</w:p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public byte[] bytes() {
        return zip.with("[Content_Types].xml", "<Types/>")
                .with(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" + NAMES + "><w:body>" + body
                                + "</w:body></w:document>")
                .bytes();
    }
}
