package org.jointroadmap.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An XLSX as Excel writes it, with formats, merged cells and what is hidden. */
public final class SheetFile {
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Zip zip = new Zip();
    private String properties = "";

    public Sheet sheet(String name) {
        Sheet sheet = new Sheet(name);
        sheets.add(sheet);
        return sheet;
    }

    public SheetFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public SheetFile raw(String name, String text) {
        zip.with(name, text);
        return this;
    }

    /** A number with a format. */
    public String number(double value, String format) {
        return "<n>" + value + "|" + (formats.computeIfAbsent(format, key -> formats.size()) + 1);
    }

    public byte[] bytes() {
        StringBuilder book = new StringBuilder("<workbook xmlns:r=\"r\">" + properties + "<sheets>");
        StringBuilder rels = new StringBuilder("<Relationships>");
        for (int at = 1; at <= sheets.size(); at++) {
            Sheet sheet = sheets.get(at - 1);
            book.append("<sheet name=\"")
                    .append(sheet.name)
                    .append("\" sheetId=\"")
                    .append(at)
                    .append("\"");
            book.append(sheet.hidden ? " state=\"hidden\"" : "")
                    .append(" r:id=\"rId")
                    .append(at)
                    .append("\"/>");
            rels.append("<Relationship Id=\"rId").append(at).append("\" Type=\"worksheet\" Target=\"worksheets/sheet");
            rels.append(at).append(".xml\"/>");
            zip.with("xl/worksheets/sheet" + at + ".xml", sheet.markup());
        }
        StringBuilder styles = new StringBuilder("<styleSheet><numFmts>");
        formats.forEach((format, id) -> styles.append("<numFmt numFmtId=\"")
                .append(200 + id)
                .append("\" formatCode=\"")
                .append(format.replace("&", "&amp;").replace("\"", "&quot;"))
                .append("\"/>"));
        styles.append("</numFmts><cellXfs><xf numFmtId=\"0\"/>");
        formats.forEach((format, id) ->
                styles.append("<xf numFmtId=\"").append(200 + id).append("\"/>"));
        return zip.with("xl/workbook.xml", book + "</sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", rels + "</Relationships>")
                .with("xl/styles.xml", styles + "</cellXfs></styleSheet>")
                .bytes();
    }

    /** One sheet. */
    public static final class Sheet {
        private final String name;
        private final StringBuilder rows = new StringBuilder();
        private final StringBuilder merged = new StringBuilder();
        private String columns = "";
        private boolean hidden;
        private int row;

        private Sheet(String name) {
            this.name = name;
        }

        public Sheet hidden() {
            hidden = true;
            return this;
        }

        /** @param column from 1 */
        public Sheet hiddenColumn(int column) {
            columns = "<cols><col min=\"" + column + "\" max=\"" + column + "\" hidden=\"1\"/></cols>";
            return this;
        }

        public Sheet row(String... cells) {
            return row(false, cells);
        }

        public Sheet hiddenRow(String... cells) {
            return row(true, cells);
        }

        /** A row of markup. */
        public Sheet cells(String markup) {
            row++;
            rows.append("<row r=\"").append(row).append("\">").append(markup).append("</row>");
            return this;
        }

        private Sheet row(boolean unseen, String... cells) {
            row++;
            rows.append("<row r=\"").append(row).append(unseen ? "\" hidden=\"1\">" : "\">");
            for (int at = 0; at < cells.length; at++) {
                rows.append(cell("" + (char) ('A' + at) + row, cells[at]));
            }
            rows.append("</row>");
            return this;
        }

        private static String cell(String place, String text) {
            if (text.startsWith("<n>")) {
                String[] parts = text.substring(3).split("\\|");
                return "<c r=\"" + place + "\" s=\"" + parts[1] + "\"><v>" + parts[0] + "</v></c>";
            }
            if (text.startsWith("<c")) {
                return text;
            }
            String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
            return text.isEmpty()
                    ? ""
                    : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped
                            + "</t></is></c>";
        }

        public Sheet merge(String range) {
            merged.append("<mergeCell ref=\"").append(range).append("\"/>");
            return this;
        }

        private String markup() {
            return "<worksheet>" + columns + "<sheetData>" + rows + "</sheetData><mergeCells>" + merged
                    + "</mergeCells></worksheet>";
        }
    }
}
