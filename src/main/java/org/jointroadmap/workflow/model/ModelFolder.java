package org.jointroadmap.workflow.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jointroadmap.folder.PlainFiles;
import org.jointroadmap.folder.Source;
import org.jointroadmap.workflow.check.Fault;

/** The folder of models, forms and texts that analysts edit. */
final class ModelFolder implements Source {
    private static final int MOST_FILES = 2_000;
    private static final int MOST_BYTES = 2_000_000;

    private final Path folder;
    private final PlainFiles files;

    ModelFolder(Path folder) {
        this.folder = folder;
        this.files = new PlainFiles(
                folder,
                ModelFolder::isOurs,
                MOST_FILES,
                MOST_BYTES,
                (name, key, values) -> new FolderUnread(Fault.of(name, key, values)));
    }

    Path path() {
        return folder;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    @Override
    public SortedMap<String, byte[]> read() {
        return files.read();
    }

    static boolean isOurs(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".form") || name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
