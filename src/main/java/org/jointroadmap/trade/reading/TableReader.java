package org.jointroadmap.trade.reading;

import java.util.List;
import java.util.Optional;
import org.jointroadmap.trade.meaning.CountryCodes;

/** Understands the rows of one format. */
interface TableReader {
    /** What the file is, but for its name within an archive. */
    Recognised recognised(String entry, String name);

    void row(Cells cells, Decimals decimals, RowSink sink);

    /** Who understands a table with this header. */
    static Optional<TableReader> of(Header header, CountryCodes countries) {
        return List.of(
                        BaciReader.of(header, countries),
                        ComtradeReader.of(header, countries),
                        WitsReader.of(header, countries))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
