package org.jointroadmap.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointroadmap.document.Documents;
import org.jointroadmap.document.table.Document;

/** Documents as bytes, read and understood without a database. */
public final class ReadDocuments {
    private ReadDocuments() {}

    public static Document document(byte[] bytes) {
        try {
            Path file = Files.createTempFile("document", ".test");
            try {
                Files.write(file, bytes);
                return Documents.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
