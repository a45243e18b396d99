package org.jointroadmap.rules.publish;

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
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;

/** The folder that authors edit; whatever else lies in it is not looked at, and no link is followed. */
final class RuleFolder implements RuleSource {
    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 200_000;
    private static final String PLAIN_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";

    private final Path folder;

    RuleFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    @Override
    public SortedMap<String, byte[]> read() {
        try {
            return read(folder.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> read(Path real) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try {
            Files.walkFileTree(real, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = directory.getFileName().toString().startsWith(".") && !directory.equals(real);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (isRuleFile(file)) {
                        String name = name(real, file);
                        check(name, attributes, files);
                        bytes(file).ifPresent(bytes -> files.put(name, bytes));
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
            });
            return files;
        } catch (AccessDeniedException denied) {
            throw refuse(name(real, Path.of(denied.getFile())), "unreadable-file");
        }
    }

    private static String name(Path real, Path file) {
        return real.relativize(file).toString().replace('\\', '/');
    }

    /** Nothing if it has just gone, as while an editor replaces it; no more than a little over the limit if it grows. */
    private static Optional<byte[]> bytes(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(bytes.readNBytes((int) MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Hidden files are an editor's own. */
    private static boolean isRuleFile(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(RuleTexts.RULES) || name.endsWith(RuleTexts.CASES));
    }

    private static void check(String name, BasicFileAttributes attributes, SortedMap<String, byte[]> files) {
        if (!name.matches(PLAIN_NAME)) {
            throw refuse(name, "odd-file-name");
        }
        if (!attributes.isRegularFile()) {
            throw refuse(name, "no-plain-file");
        }
        if (attributes.size() > MOST_BYTES) {
            throw refuse(name, "large-file", MOST_BYTES / 1000);
        }
        if (files.size() == MOST_FILES) {
            throw refuse(name, "many-files", MOST_FILES);
        }
    }

    private static Refused refuse(String name, String key, Object... values) {
        return new Refused(Mistakes.at(name, 1, 1, key, values));
    }
}
