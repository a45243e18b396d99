package org.jointroadmap.document.sheet;

import java.io.IOException;
import java.util.List;
import org.jointroadmap.document.office.Markup;
import org.jointroadmap.document.table.TableBuilder;

/** Reads the cells of a sheet as they are shown; a formula is what it gave when the workbook was saved. */
final class XlsxCells {
    private final Markup xml;
    private final List<String> texts;
    private final XlsxFormats formats;
    private final Shown shown;
    private int withoutValue;

    XlsxCells(Markup xml, List<String> texts, XlsxFormats formats, Shown shown) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.shown = shown;
    }

    /** The text of the cell that starts here, up to its end. */
    String text() throws IOException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.inside();
            } else if (xml.isStart("is")) {
                value = XlsxParts.text(xml, "is");
            } else if (xml.isStart("f")) {
                formula = true;
                xml.skip();
            }
        }
        if (formula && value.isEmpty()) {
            withoutValue++;
        }
        if (type.equals("s") && !value.isEmpty()) {
            return shared(value);
        }
        return value.isEmpty() ? "" : TableBuilder.tidy(shown(type, value, style));
    }

    /** Formulas that nothing was reckoned for. */
    int withoutValue() {
        return withoutValue;
    }

    private String shown(String type, String value, int style) throws IOException {
        try {
            return switch (type) {
                case "n" -> shown.text(Double.parseDouble(value.strip()), formats.of(style));
                case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
                case "d" -> value.replaceFirst("T00:00.*", "");
                default -> value;
            };
        } catch (NumberFormatException wrong) {
            throw new IOException("a cell holds no number", wrong);
        }
    }

    private String shared(String value) throws IOException {
        try {
            return texts.get(Integer.parseInt(value.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw new IOException("a cell points nowhere", wrong);
        }
    }
}
