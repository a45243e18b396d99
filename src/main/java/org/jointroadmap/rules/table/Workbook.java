package org.jointroadmap.rules.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;

/** Reads a workbook as the text of its cells, each sheet after a line with its name; whatever is computed is refused. */
final class Workbook {
    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_COLUMNS = 200;
    private static final String SHEET = "[[";
    /** More than a sheet writes itself: what is longer would fill the memory when its zeros are written out. */
    private static final int MOST_PLACES = 30;

    private final String file;
    private final TableMistakes mistakes;
    private int cells;

    private Workbook(String file) {
        this.file = file;
        this.mistakes = new TableMistakes(file);
    }

    static String text(String file, byte[] bytes) {
        WorkbookParts.check(file, bytes);
        return new Workbook(file).read(bytes);
    }

    private String read(byte[] bytes) {
        StringWriter text = new StringWriter();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                CsvWriter csv = CsvWriter.builder().build(text)) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheet(sheet, csv);
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new Refused(Mistakes.at(file, 1, 1, "table-broken"));
        }
        mistakes.refuseIfAny();
        return text.toString().replace("\r\n", "\n");
    }

    private void sheet(Sheet sheet, CsvWriter csv) throws IOException {
        Grid named = new Grid(sheet.getName(), List.of());
        csv.writeRecord(SHEET + sheet.getName() + "]]");
        int next = 1;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                List<String> texts = row(named, row);
                if (texts.isEmpty()) {
                    continue;
                }
                for (; next < row.getRowNum(); next++) {
                    count(row, 0);
                    csv.writeRecord("");
                }
                csv.writeRecord(texts);
                next++;
            }
        }
    }

    private List<String> row(Grid sheet, Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            String text = cell == null ? "" : text(sheet, cell);
            count(row, texts.size());
            texts.add(text);
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    private void count(Row row, int column) {
        cells++;
        if (cells > MOST_CELLS || column > MOST_COLUMNS) {
            throw new Refused(Mistakes.at(file, row.getRowNum(), column + 1, "table-cells", MOST_CELLS));
        }
    }

    private String text(Grid sheet, Cell cell) {
        int row = cell.getAddress().getRow();
        int column = cell.getAddress().getColumn();
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            mistakes.add(sheet, row, column, "table-formula");
        } else if (cell.getType() == CellType.ERROR) {
            mistakes.add(sheet, row, column, "table-error", cell.getRawValue());
        } else if (cell.getType() == CellType.NUMBER) {
            return number(sheet, cell, cell.asNumber().stripTrailingZeros());
        } else if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        } else if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        return "";
    }

    private String number(Grid sheet, Cell cell, BigDecimal number) {
        if (Math.abs((long) number.scale()) + number.precision() > MOST_PLACES) {
            mistakes.add(sheet, cell.getAddress().getRow(), cell.getAddress().getColumn(), "table-number", MOST_PLACES);
            return "";
        }
        return number.toPlainString();
    }

    static List<Grid> grids(String file, String text) {
        List<Grid> grids = new ArrayList<>();
        String name = "";
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : Delimited.rows(file, text, ',')) {
            if (row.size() == 1 && row.get(0).startsWith(SHEET)) {
                grids.add(new Grid(name, rows));
                name = row.get(0).substring(SHEET.length(), row.get(0).length() - SHEET.length());
                rows = new ArrayList<>();
            } else {
                rows.add(row);
            }
        }
        grids.add(new Grid(name, rows));
        return grids.stream().filter(grid -> !grid.rows().isEmpty()).toList();
    }
}
