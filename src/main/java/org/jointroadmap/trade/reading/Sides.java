package org.jointroadmap.trade.reading;

import org.jointroadmap.trade.meaning.CountryCodes;

/** Places reporter and partner of a row as its exporter and importer. */
final class Sides {
    private Sides() {}

    /** False if it is no flow between two countries; the sink has heard why. */
    static boolean place(
            TradeRow row, int reporter, int partner, Cells cells, int reporterCell, int partnerCell, RowSink sink) {
        if (reporter < 0) {
            if (reporter == CountryCodes.UNKNOWN) {
                sink.reject(row.line, "refused.trade.row.reporter", Rows.quoted(cells, reporterCell));
            } else {
                sink.skip(Skip.SPECIAL_AREA);
            }
            return false;
        }
        if (partner < 0) {
            Rows.notACountry(partner, cells, partnerCell, sink);
            return false;
        }
        if (reporter == partner) {
            sink.reject(row.line, "refused.trade.row.same-country", Rows.quoted(cells, partnerCell));
            return false;
        }
        row.exporter = row.byExporter ? reporter : partner;
        row.importer = row.byExporter ? partner : reporter;
        return true;
    }
}
