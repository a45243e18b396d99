package org.jointroadmap.trade.importing;

import org.jointroadmap.trade.reading.Recognised;
import org.jointroadmap.trade.reading.TradeRow;
import org.jspecify.annotations.Nullable;

/** The edition of the classification in which a file's codes are: as somebody asked, as it is named, or as its codes tell. */
final class FileEdition {
    private final @Nullable String asked;
    private final TellingCodes telling = new TellingCodes();
    private String why = "refused.trade.edition.column";
    private int named = -1;

    FileEdition(@Nullable String asked) {
        this.asked = asked;
    }

    void begin(Recognised file) {
        String edition = asked != null ? asked : file.classification();
        named = edition == null ? -1 : edition.charAt(1) - '0';
        if (edition != null) {
            why = asked != null ? "refused.trade.edition.asked" : "refused.trade.edition.name";
        }
    }

    /** The row's own edition or the file's; -1 if neither says, so that its code has to. */
    int of(TradeRow row) {
        int edition = row.revision >= 0 ? row.revision : named;
        if (edition < 0) {
            telling.see(row.hsCode);
        }
        return edition;
    }

    TellingCodes telling() {
        return telling;
    }

    /** Key of the message that says how it was found. */
    String why() {
        if (!telling.areNeeded()) {
            return why;
        }
        return telling.areFound() ? "refused.trade.edition.codes" : "refused.trade.edition.assumed";
    }
}
