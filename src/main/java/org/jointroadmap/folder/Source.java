package org.jointroadmap.folder;

import java.util.SortedMap;

/** Where files are read from. */
public interface Source {
    /**
     * The bytes of each file by its name below the source, such as {@code forms/offer.form}.
     *
     * @throws Unread if there is something that is no plain small file
     */
    SortedMap<String, byte[]> read();
}
