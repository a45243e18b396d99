package org.jointroadmap.workflow.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folder {@code processes/} where the program starts, or its copy inside the jar where there is none. */
final class ProcessFolder {
    private final Path folder;

    ProcessFolder(Path folder) {
        this.folder = folder;
    }

    ProcessFiles files() {
        try {
            return new ProcessFiles(Files.isDirectory(folder) ? fromDisk() : fromJar());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<ProcessFile> fromDisk() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .map(this::fromDisk)
                    .filter(ProcessFolder::isOurs)
                    .toList();
        }
    }

    private ProcessFile fromDisk(Path path) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
            return new ProcessFile(name, Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new ModelRefused(name, 1, "cannot be read: give the program the right to read it");
        }
    }

    private static List<ProcessFile> fromJar() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.*"))
                .map(ProcessFolder::fromJar)
                .filter(ProcessFolder::isOurs)
                .toList();
    }

    private static ProcessFile fromJar(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            String address = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
            String name = address.substring(address.lastIndexOf("processes/") + "processes/".length());
            return new ProcessFile(name, content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOurs(ProcessFile file) {
        return file.isModel() || file.isForm() || file.name().endsWith(".yaml");
    }
}
