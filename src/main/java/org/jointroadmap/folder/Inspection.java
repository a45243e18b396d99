package org.jointroadmap.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Checks files of one kind without a server; named in META-INF/spring.factories by the module whose files they are. */
public interface Inspection {
    /**
     * @param directory that holds the folders of all kinds of files
     * @throws IOException if the folder of this kind cannot be read
     */
    Inspected inspect(Path directory) throws IOException;

    /**
     * What was looked at, and what was found in it.
     *
     * @param files by their names below the directory
     */
    record Inspected(List<String> files, List<Finding> findings) {
        public Inspected {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
        }
    }

    /** Something at a place of a file that is wrong, or that its author should know. */
    record Finding(String file, int line, int column, String message, boolean isWarning) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column + (isWarning ? " warning: " : " ") + message;
        }
    }
}
