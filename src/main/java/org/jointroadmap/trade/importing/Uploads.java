package org.jointroadmap.trade.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the files that wait to be read on this node, each under its import's number, never under a name from outside. */
@Component
public class Uploads {
    private final Path folder;

    Uploads(@Value("${joint-roadmap.data:./data}") Path data) {
        this.folder = data.resolve("imports");
    }

    /**
     * Stores what comes, under no number yet.
     *
     * @throws IOException if the disk is full or the sender breaks off; nothing is left then
     */
    public Stored store(InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "arriving-", ".part");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = Files.copy(new DigestInputStream(content, digest), file, StandardCopyOption.REPLACE_EXISTING);
            return new Stored(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    public void keep(Stored stored, long id) {
        try {
            Files.move(stored.file(), file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void drop(Stored stored) throws IOException {
        Files.deleteIfExists(stored.file());
    }

    Path file(long id) {
        return folder.resolve(id + ".upload");
    }

    /** Whether the file of an import is on this node. */
    boolean has(long id) {
        return Files.exists(file(id));
    }

    void drop(long id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    /** @param hash SHA-256 in hexadecimal digits */
    public record Stored(Path file, long size, String hash) {}
}
