package org.jointroadmap.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.jointroadmap.document.table.Bounds;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.document.table.Table;
import org.jointroadmap.document.table.TableBuilder;
import org.jspecify.annotations.Nullable;

/** Reads XLS, the workbooks of Excel before 2007. */
public final class XlsReader {
    private XlsReader() {}

    public static Document read(POIFSFileSystem file) throws IOException {
        List<Table> tables = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        if (file.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            remarks.add(Remark.of("intake.macros"));
        }
        Bounds bounds = new Bounds();
        try (HSSFWorkbook book = new HSSFWorkbook(file)) {
            Shown shown = new Shown(book.getInternalWorkbook().isUsing1904DateWindowing());
            for (int at = 0; at < book.getNumberOfSheets(); at++) {
                if (book.isSheetHidden(at) || book.isSheetVeryHidden(at)) {
                    remarks.add(Remark.at(at + 1, 0, "intake.hidden-sheet", book.getSheetName(at)));
                } else {
                    TableBuilder table = new TableBuilder(at + 1, book.getSheetName(at), List.of(), bounds);
                    rows(book.getSheetAt(at), at + 1, table, shown, remarks);
                    tables.add(table.table());
                }
            }
        }
        return new Document("xls", tables, remarks);
    }

    private static void rows(HSSFSheet sheet, int number, TableBuilder table, Shown shown, List<Remark> remarks) {
        boolean anyHidden = false;
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                remarks.add(Remark.at(number, row.getRowNum() + 1, "intake.hidden-row"));
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                String text = text(((HSSFRow) row).getCell(column), shown);
                boolean hidden = sheet.isColumnHidden(column) && !text.isEmpty();
                anyHidden |= hidden;
                cells.add(hidden ? Cell.EMPTY : Cell.of(text));
            }
            table.line(row.getRowNum() + 1, cells);
        }
        sheet.getMergedRegions()
                .forEach(one -> table.merge(
                        one.getFirstRow() + 1, one.getFirstColumn(), one.getLastRow() + 1, one.getLastColumn()));
        if (anyHidden) {
            remarks.add(Remark.at(number, 0, "intake.hidden-column"));
        }
    }

    private static String text(@Nullable HSSFCell cell, Shown shown) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> TableBuilder.tidy(cell.getRichStringCellValue().getString());
            case NUMERIC ->
                shown.text(cell.getNumericCellValue(), cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }
}
