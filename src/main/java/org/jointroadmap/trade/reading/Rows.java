package org.jointroadmap.trade.reading;

import org.jointroadmap.trade.meaning.CountryCodes;

/** What is said of a row that is wrong, or right but not for the figures; the same for every format. */
final class Rows {
    private static final int LONGEST_QUOTE = 60;

    /** Ten trillion dollars in thousandths, or kilograms in grams: more than the world trades of anything. */
    private static final long MOST = 10_000_000_000_000_000L;

    /** Characters of a cell; descriptions have some hundred. */
    private static final int LONGEST_CELL = 100_000;

    private Rows() {}

    /** Whether a cell is longer than any of these files has by right; the sink has heard so. */
    static boolean isTooLong(Cells cells, RowSink sink) {
        if (cells.size() <= LONGEST_CELL) {
            return false;
        }
        for (int cell = 0; cell < cells.count(); cell++) {
            if (cells.length(cell) > LONGEST_CELL) {
                sink.reject(cells.line(), "refused.trade.row.cell", cell + 1, cells.length(cell), quoted(cells, cell));
                return true;
            }
        }
        return false;
    }

    static void notSix(int code, Cells cells, int cell, RowSink sink) {
        switch (code) {
            case HsCodes.OTHER_LEVEL -> sink.skip(Skip.AGGREGATION_LEVEL);
            case HsCodes.TOO_LONG -> sink.reject(cells.line(), "refused.trade.row.national-code", quoted(cells, cell));
            case HsCodes.OF_NO_EDITION ->
                sink.reject(cells.line(), "refused.trade.row.no-edition", quoted(cells, cell));
            default -> sink.reject(cells.line(), "refused.trade.row.code", quoted(cells, cell));
        }
    }

    static void notACountry(int index, Cells cells, int cell, RowSink sink) {
        switch (index) {
            case CountryCodes.WORLD -> sink.skip(Skip.WORLD);
            case CountryCodes.SPECIAL -> sink.skip(Skip.SPECIAL_AREA);
            default -> sink.reject(cells.line(), "refused.trade.row.country", quoted(cells, cell));
        }
    }

    /** Whether value and weight can be; a weight of nothing is not known. */
    static boolean areRight(TradeRow row, Cells cells, int value, int weight, RowSink sink) {
        if (row.value == Decimals.NONE) {
            sink.reject(row.line, "refused.trade.row.no-value");
        } else if (row.value == Decimals.WRONG || row.value < 0 || row.value > MOST) {
            sink.reject(row.line, "refused.trade.row.value", quoted(cells, value));
        } else if (row.weight == Decimals.WRONG || row.weight < 0 && row.weight != Decimals.NONE || row.weight > MOST) {
            sink.reject(row.line, "refused.trade.row.weight", quoted(cells, weight));
        } else {
            row.weight = row.weight == Decimals.NONE || row.weight == 0 ? TradeRow.UNKNOWN : row.weight;
            return true;
        }
        return false;
    }

    static String quoted(Cells cells, int cell) {
        String text = cells.text(cell).replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }
}
