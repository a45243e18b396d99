package org.jointroadmap.trade.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.springframework.stereotype.Component;

/** Finds out what a file is and reads it. */
@Component
public class TradeFiles {
    private final CountryCodes countries;

    TradeFiles(CountryCodes countries) {
        this.countries = countries;
    }

    /**
     * Reads a file to its end.
     *
     * @param name as its sender called it, which may say what it is; it is never used as a path
     * @throws RefusedFile if it is no file that is read here
     * @throws IOException if it breaks midway: truncated, or the disk fails
     */
    public void read(Path file, String name, RowSink sink) throws IOException {
        throw new IOException(countries + name + sink);
    }
}
