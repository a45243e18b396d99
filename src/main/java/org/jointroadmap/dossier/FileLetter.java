package org.jointroadmap.dossier;

import java.time.LocalDate;
import org.jointroadmap.Days;
import org.jointroadmap.Wrongs;
import org.jspecify.annotations.Nullable;

/** The letter that a file came with, as far as it is known. */
public record FileLetter(@Nullable String number, @Nullable LocalDate date) {
    private static final int LONGEST = 100;

    /** With nothing where nothing was entered. */
    public static FileLetter of(@Nullable String number, @Nullable LocalDate date) {
        return new FileLetter(number == null || number.isBlank() ? null : number.strip(), date);
    }

    void check() {
        Wrongs wrongs = new Wrongs();
        wrongs.length("letterNumber", number, LONGEST);
        wrongs.also(() -> Days.check("letterDate", date));
        wrongs.refuse();
    }
}
