package org.jointroadmap.rules.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jointroadmap.folder.PlainFiles;
import org.jointroadmap.folder.Source;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;

/** The folder that authors edit; whatever else lies in it is not looked at. */
final class RuleFolder implements Source {
    private static final int MOST_FILES = 200;
    private static final int MOST_BYTES = 200_000;
    private static final int MOST_BYTES_OF_A_TABLE = 8_000_000;

    private final Path folder;
    private final PlainFiles files;

    RuleFolder(Path folder) {
        this.folder = folder;
        this.files = new PlainFiles(
                folder,
                RuleNames::isOurs,
                MOST_FILES,
                name -> RuleNames.isTable(name) ? MOST_BYTES_OF_A_TABLE : MOST_BYTES,
                (name, key, values) -> new Refused(Mistakes.at(name, 1, 1, key, values)));
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
}
