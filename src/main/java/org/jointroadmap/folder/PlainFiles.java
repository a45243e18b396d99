package org.jointroadmap.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The plain files of a folder; whatever else lies in it is not looked at, and no link is followed. */
public final class PlainFiles implements Source {
    /** Of letters of any script. */
    private static final String PLAIN_NAME =
            "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*(/[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*)*";

    private final Path folder;
    private final Predicate<String> isOurs;
    private final int mostFiles;
    private final ToIntFunction<String> mostBytes;
    private final Refusal refusal;

    /** Words what is not read: unreadable-file, odd-file-name, no-plain-file, large-file, many-files. */
    public interface Refusal {
        Unread of(String name, String key, Object... values);
    }

    /** @param isOurs by a file's name without its folder */
    public PlainFiles(Path folder, Predicate<String> isOurs, int mostFiles, int mostBytes, Refusal refusal) {
        this(folder, isOurs, mostFiles, name -> mostBytes, refusal);
    }

    /**
     * @param isOurs by a file's name without its folder
     * @param mostBytes by the same
     */
    public PlainFiles(
            Path folder, Predicate<String> isOurs, int mostFiles, ToIntFunction<String> mostBytes, Refusal refusal) {
        this.folder = folder;
        this.isOurs = isOurs;
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
        this.refusal = refusal;
    }

    @Override
    public SortedMap<String, byte[]> read() {
        try {
            Path real = folder.toRealPath();
            TreeMap<String, byte[]> files = new TreeMap<>();
            try {
                Files.walkFileTree(real, new Visit(real, files));
                return files;
            } catch (AccessDeniedException denied) {
                throw refusal.of(name(real, Path.of(denied.getFile())), "unreadable-file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path real, Path file) {
        return real.relativize(file).toString().replace('\\', '/');
    }

    private final class Visit extends SimpleFileVisitor<Path> {
        private final Path real;
        private final SortedMap<String, byte[]> files;

        Visit(Path real, SortedMap<String, byte[]> files) {
            this.real = real;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = directory.getFileName().toString().startsWith(".") && !directory.equals(real);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        /** Hidden files are an editor's own. */
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String last = file.getFileName().toString();
            if (!last.startsWith(".") && isOurs.test(last)) {
                String name = name(real, file);
                check(name, attributes);
                bytes(file, mostBytes.applyAsInt(name)).ifPresent(bytes -> files.put(name, bytes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        private void check(String name, BasicFileAttributes attributes) {
            if (!name.matches(PLAIN_NAME)) {
                throw refusal.of(name, "odd-file-name");
            }
            if (!attributes.isRegularFile()) {
                throw refusal.of(name, "no-plain-file");
            }
            int most = mostBytes.applyAsInt(name);
            if (attributes.size() > most) {
                throw refusal.of(name, "large-file", most / 1000);
            }
            if (files.size() == mostFiles) {
                throw refusal.of(name, "many-files", mostFiles);
            }
        }

        /** Nothing if it has just gone, as while an editor replaces it; no more than a little over the limit if it grows. */
        private Optional<byte[]> bytes(Path file, int most) throws IOException {
            try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(bytes.readNBytes(most + 1));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }
}
