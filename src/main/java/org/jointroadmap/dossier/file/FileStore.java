package org.jointroadmap.dossier.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of attached files: each lies there once under its hash, however often it was given and whatever it is called. */
@Component
public class FileStore {
    private static final long LARGEST = 50L * 1024 * 1024;

    private final Path folder;
    private final VirusScan scan;

    FileStore(@Value("${joint-roadmap.data:./data}") Path data, VirusScan scan) {
        this.folder = data.resolve("files");
        this.scan = scan;
    }

    /**
     * Writes what comes to the disk, and looks at it.
     *
     * @throws Refused if it is empty, too large, not of a kind that is taken or holds a virus; nothing is left then
     * @throws IOException if the disk is full or the sender breaks off; nothing is left then
     */
    public ArrivedFile take(InputStream content, String name) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "arriving-", ".part");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = written(content, file, digest);
            FileType type = FileRecognition.of(file, name);
            scan.check(file);
            return new ArrivedFile(file, name, size, type, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long written(InputStream content, Path file, MessageDigest digest) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            byte[] part = new byte[65_536];
            long size = 0;
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                size += read;
                if (size > LARGEST) {
                    throw Refused.tooLarge("refused.file.too-large", LARGEST >> 20);
                }
                out.write(part, 0, read);
            }
            channel.force(true);
            if (size == 0) {
                throw Refused.invalid("file", "refused.file.empty");
            }
            return size;
        }
    }

    /** Lays a file where it stays; the same bytes are there once. */
    public void keep(ArrivedFile arrived) {
        Path place = place(arrived.hash());
        try {
            Files.createDirectories(place.getParent());
            Files.move(arrived.path(), place, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel entries = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
                entries.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what arrived, unless it was kept. */
    public void drop(ArrivedFile arrived) {
        try {
            Files.deleteIfExists(arrived.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the bytes of a hash lie. */
    public Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** The names of what was laid down before a moment: hashes, and files that never arrived whole. */
    public List<String> before(Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() < moment.toEpochMilli())
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** Deletes one of {@link #before}. */
    public void delete(String name) throws IOException {
        Files.deleteIfExists(name.endsWith(".part") ? folder.resolve(name) : place(name));
    }
}
