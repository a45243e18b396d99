package org.jointroadmap.document.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.document.office.Markup;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.document.table.TableBuilder;

/** Reads the rows of one OpenDocument table. */
final class OdtTable {
    private static final int MOST_REPEATED = 1_000;
    private static final int MOST_COLUMNS = 400;

    private final Markup xml;
    private final OdtText text;
    private final TableBuilder table;
    /** What each column's cell says that covered ones below and beside it belong to. */
    private final List<String> reaching = new ArrayList<>();

    OdtTable(Markup xml, OdtText text, TableBuilder table) {
        this.xml = xml;
        this.text = text;
        this.table = table;
    }

    void read(int number, List<Remark> remarks) throws IOException {
        int row = 0;
        while (xml.next() && !xml.isEnd("table")) {
            if (!xml.isStart("table-row")) {
                continue;
            }
            int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
            boolean hidden = !xml.attribute("visibility", "visible").equals("visible");
            List<Cell> cells = row();
            boolean blank = cells.stream().allMatch(Cell::isBlank);
            for (int again = 0; again < (blank ? 1 : Math.min(MOST_REPEATED, repeated)); again++) {
                if (hidden && !blank) {
                    remarks.add(Remark.at(number, row + again + 1, "intake.hidden-row"));
                } else {
                    table.line(row + again + 1, cells);
                }
            }
            row += repeated;
        }
    }

    private List<Cell> row() throws IOException {
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.isEnd("table-row")) {
            if (xml.isStart("table-cell")) {
                cell(cells);
            } else if (xml.isStart("covered-table-cell")) {
                int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
                xml.skip();
                for (int again = 0; again < repeated && cells.size() < MOST_COLUMNS; again++) {
                    covered(cells);
                }
            }
        }
        return cells;
    }

    private void cell(List<Cell> cells) throws IOException {
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        int across = Math.max(1, xml.number("number-columns-spanned", 1));
        StringBuilder words = new StringBuilder();
        while (xml.next() && !xml.isEnd("table-cell")) {
            if (xml.isStart("p") || xml.isStart("h") || xml.isStart("list")) {
                words.append(words.isEmpty() ? "" : "\n").append(text.block());
            } else if (xml.isStart("annotation") || xml.isStart("table")) {
                xml.skip();
            }
        }
        String tidy = TableBuilder.tidy(words.toString());
        for (int again = 0; again < repeated && cells.size() < MOST_COLUMNS; again++) {
            for (int ahead = 0; ahead < across; ahead++) {
                reach(cells.size() + ahead, tidy);
            }
            cells.add(Cell.of(tidy));
        }
    }

    private void reach(int column, String words) {
        while (reaching.size() <= column && column < MOST_COLUMNS) {
            reaching.add("");
        }
        if (column < MOST_COLUMNS) {
            reaching.set(column, words);
        }
    }

    private void covered(List<Cell> cells) {
        int column = cells.size();
        String from = column < reaching.size() ? reaching.get(column) : "";
        Cell left = column == 0 ? Cell.EMPTY : cells.get(column - 1);
        if (from.isEmpty()) {
            cells.add(Cell.EMPTY);
        } else if (left.cover() != Cell.Cover.ABOVE && left.text().equals(from)) {
            cells.add(new Cell(from, Cell.Cover.LEFT));
        } else {
            cells.add(new Cell(from, Cell.Cover.ABOVE));
        }
    }
}
