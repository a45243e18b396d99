package org.jointroadmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The models and rules of one directory laid over those of another. */
public final class LaidFiles {
    private LaidFiles() {}

    /** Files of the same name are texts, whose lines are added. */
    public static void over(Path house, Path from) throws IOException {
        for (String kind : List.of("processes", "rules")) {
            try (Stream<Path> found = Files.walk(from.resolve(kind))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    Path to = house.resolve(from.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.write(to, Files.readAllBytes(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        }
    }
}
