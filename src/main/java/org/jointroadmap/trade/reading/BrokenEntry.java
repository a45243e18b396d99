package org.jointroadmap.trade.reading;

import java.io.IOException;

/** One file of an archive breaks midway. */
public final class BrokenEntry extends IOException {
    private final String entry;

    BrokenEntry(String entry, IOException cause) {
        super(entry, cause);
        this.entry = entry;
    }

    /** The file's name, without folders. */
    public String entry() {
        return entry;
    }
}
