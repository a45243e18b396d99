package org.jointroadmap.dossier.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jointroadmap.Refused;

/** Says of which kind a file is by what it holds; its name may only agree. */
final class FileRecognition {
    private static final int HEAD = 16;

    private FileRecognition() {}

    /**
     * The kind of a file.
     *
     * @throws Refused if it is of no kind that is taken, or its name says another one
     */
    static FileType of(Path file, String name) throws IOException {
        if (FileName.isCarriedOut(name)) {
            throw refused("refused.file.carried-out", name);
        }
        FileType type = recognised(file, FileName.ending(name))
                .orElseThrow(() -> refused("refused.file.type", FileType.endingsOfAll()));
        if (!type.endsWith(FileName.ending(name))) {
            throw refused("refused.file.contradiction", name, type.name());
        }
        return type;
    }

    private static Optional<FileType> recognised(Path file, String ending) throws IOException {
        byte[] head = head(file);
        if (begins(head, 0x25, 'P', 'D', 'F', '-')) {
            return Optional.of(FileType.PDF);
        }
        if (begins(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(FileType.PNG);
        }
        if (begins(head, 0xff, 0xd8, 0xff)) {
            return Optional.of(FileType.JPEG);
        }
        if (begins(head, 'I', 'I', 42, 0) || begins(head, 'M', 'M', 0, 42)) {
            return Optional.of(FileType.TIFF);
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return Optional.of(PackedFile.type(file));
        }
        if (begins(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return OldOfficeFile.type(file);
        }
        return begins(head, 'M', 'Z') && !isPlain(head) ? Optional.empty() : TextFile.type(file, ending);
    }

    private static boolean isPlain(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .chars()
                .allMatch(one -> one >= ' ' || one == '\n' || one == '\r');
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, int... with) {
        if (head.length < with.length) {
            return false;
        }
        for (int at = 0; at < with.length; at++) {
            if ((head[at] & 0xff) != with[at]) {
                return false;
            }
        }
        return true;
    }

    static Refused refused(String key, Object... words) {
        return Refused.notTaken("file", key, words);
    }
}
