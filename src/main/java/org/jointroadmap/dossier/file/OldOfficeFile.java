package org.jointroadmap.dossier.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A document of an office program before 2007, or one of today under a password, which is laid into such a file. */
final class OldOfficeFile {
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private OldOfficeFile() {}

    /** Empty for what is none of those that are taken, such as an installer. */
    static Optional<FileType> type(Path file) throws IOException {
        Set<String> parts;
        try (POIFSFileSystem filed = new POIFSFileSystem(file.toFile(), true)) {
            parts = Set.copyOf(filed.getRoot().getEntryNames());
        } catch (IOException | RuntimeException broken) {
            throw FileRecognition.refused("refused.file.broken");
        }
        if (parts.contains("EncryptedPackage")) {
            throw FileRecognition.refused("refused.file.password");
        }
        if (parts.stream().anyMatch(MACROS::contains)) {
            throw FileRecognition.refused("refused.file.macros");
        }
        if (parts.contains("WordDocument")) {
            return Optional.of(FileType.DOC);
        }
        return parts.contains("Workbook") || parts.contains("Book") ? Optional.of(FileType.XLS) : Optional.empty();
    }
}
