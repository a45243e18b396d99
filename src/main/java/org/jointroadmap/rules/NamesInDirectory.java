package org.jointroadmap.rules;

import java.io.IOException;
import java.nio.file.Path;

/** The names of models that are not published; named in META-INF/spring.factories by the module that reads models. */
@FunctionalInterface
public interface NamesInDirectory {
    /**
     * @param directory that holds the folders of all kinds of files
     * @throws IOException if the folder of models cannot be read
     */
    KnownNames in(Path directory) throws IOException;
}
