package org.jointroadmap.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.document.office.Markup;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.TableBuilder;

/** Reads the rows of one table; a table inside of a cell is text of that cell. */
final class WordTable {
    private static final int MOST_SPANNED = 200;
    private static final int DEEPEST = 20;

    private final Markup xml;
    private final ParagraphReader paragraphs;
    private final TableBuilder table;
    private int row;
    private int deleted;

    WordTable(Markup xml, ParagraphReader paragraphs, TableBuilder table) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.table = table;
    }

    /** Up to the end of the table that starts here. */
    void read() throws IOException {
        while (xml.next() && !xml.isEnd("tbl")) {
            if (xml.isStart("tblPr") || xml.isStart("tblGrid") || xml.isStart("sdtPr")) {
                xml.skip();
            } else if (xml.isStart("tr")) {
                row();
            }
        }
    }

    /** Rows that somebody deleted while changes were tracked. */
    int deleted() {
        return deleted;
    }

    private void row() throws IOException {
        List<Cell> cells = new ArrayList<>();
        boolean gone = false;
        while (xml.next() && !xml.isEnd("tr")) {
            if (xml.isStart("gridBefore")) {
                for (int more = Math.min(MOST_SPANNED, xml.number("val", 0)); more > 0; more--) {
                    cells.add(Cell.EMPTY);
                }
            } else if (xml.isStart("trPrChange") || xml.isStart("tblPrEx") || xml.isStart("sdtPr")) {
                xml.skip();
            } else if (xml.isStart("del") && !gone) {
                gone = true;
                deleted++;
            } else if (xml.isStart("tc")) {
                if (gone) {
                    xml.skip();
                } else {
                    cell(cells);
                }
            }
        }
        if (!gone) {
            table.line(++row, cells);
        }
    }

    private void cell(List<Cell> cells) throws IOException {
        int span = 1;
        boolean below = false;
        StringBuilder text = new StringBuilder();
        boolean joined = true;
        while (xml.next() && !xml.isEnd("tc")) {
            if (xml.isStart("gridSpan")) {
                span = Math.max(1, Math.min(MOST_SPANNED, xml.number("val", 1)));
            } else if (xml.isStart("vMerge")) {
                below = !xml.attribute("val", "continue").equals("restart");
            } else if (xml.isStart("tcPrChange") || xml.isStart("sdtPr") || xml.isStart("Fallback")) {
                xml.skip();
            } else if (xml.isStart("p")) {
                joined = add(text, joined);
            } else if (xml.isStart("tbl")) {
                nested(text, 1);
            }
        }
        add(cells, TableBuilder.tidy(text.toString()), span, below);
    }

    private boolean add(StringBuilder text, boolean joined) throws IOException {
        Paragraph paragraph = paragraphs.read();
        text.append(joined ? "" : "\n").append(paragraph.text());
        return paragraph.joined();
    }

    private void add(List<Cell> cells, String text, int span, boolean below) {
        for (int at = 0; at < span; at++) {
            Cell above = table.above(cells.size());
            if (below && text.isEmpty() && !above.isBlank()) {
                cells.add(new Cell(above.text(), Cell.Cover.ABOVE));
            } else {
                cells.add(at == 0 || text.isEmpty() ? Cell.of(text) : new Cell(text, Cell.Cover.LEFT));
            }
        }
    }

    private void nested(StringBuilder text, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("tables inside of tables");
        }
        while (xml.next() && !xml.isEnd("tbl")) {
            if (xml.isStart("p")) {
                add(text, false);
            } else if (xml.isStart("tbl")) {
                nested(text, depth + 1);
            }
        }
    }
}
