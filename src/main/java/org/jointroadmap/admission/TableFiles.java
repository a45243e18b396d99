package org.jointroadmap.admission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointroadmap.Refused;
import org.jointroadmap.document.Documents;
import org.jointroadmap.document.table.Document;

/** Reads the tables that people send; nothing of the file is kept. */
public final class TableFiles {
    private static final int LARGEST = 10 << 20;

    private TableFiles() {}

    /**
     * @throws Refused if nothing of it can be read
     * @throws IOException if it cannot be stored while it is read
     */
    public static Document read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refused.tooLarge("refused.document.size", LARGEST >> 20);
        }
        Path file = Files.createTempFile("table-", ".part");
        try {
            Files.write(file, bytes);
            return Documents.read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** As {@link #read}, of a table that was pasted. */
    public static Document pasted(String text) {
        return Documents.pasted(text);
    }
}
