package org.jointroadmap.trade.classification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A workbook of the old kind (xls), in which the UN keeps the tables of older editions. */
final class OldWorkbook {
    private OldWorkbook() {}

    static boolean is(byte[] content) {
        return content.length > 3
                && (content[0] & 0xff) == 0xD0
                && (content[1] & 0xff) == 0xCF
                && content[2] == 0x11
                && (content[3] & 0xff) == 0xE0;
    }

    /** The rows of the first sheet whose name has these letters; none if there is no such sheet. */
    static List<List<String>> rows(byte[] content, String name) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            DataFormatter shown = new DataFormatter();
            List<List<String>> rows = new ArrayList<>();
            for (Sheet sheet : book) {
                if (CorrelationTable.isCalled(sheet.getSheetName(), name)) {
                    for (Row row : sheet) {
                        List<String> cells = new ArrayList<>();
                        row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                        rows.add(cells);
                    }
                    return rows;
                }
            }
            return rows;
        } catch (RuntimeException broken) {
            throw ClassificationFiles.unreadable();
        }
    }
}
