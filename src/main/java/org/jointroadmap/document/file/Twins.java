package org.jointroadmap.document.file;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses archives that hold one name twice: which of the two is read depends on the program that reads. */
public final class Twins {
    private static final int SHOWN = 100;

    private Twins() {}

    public static void refuse(ZipFile archive) {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : (Iterable<ZipEntry>) archive.stream().map(ZipEntry.class::cast)::iterator) {
            if (!seen.add(place(entry.getName()))) {
                String name = entry.getName().replaceAll("\\p{Cntrl}", " ");
                throw new RefusedFile("refused.file.twins", name.substring(0, Math.min(SHOWN, name.length())));
            }
        }
    }

    /** Where a name leads, on any disk that it may be unpacked to. */
    private static String place(String name) {
        return name.replace('\\', '/')
                .replaceAll("/(\\./)+", "/")
                .replaceAll("/{2,}", "/")
                .replaceAll("^(\\./|/)+", "")
                .toLowerCase(Locale.ROOT);
    }
}
