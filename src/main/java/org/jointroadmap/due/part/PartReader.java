package org.jointroadmap.due.part;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.due.word.Word;
import org.jspecify.annotations.Nullable;

/** Puts the words of a text together to parts. */
public final class PartReader {
    private PartReader() {}

    /** @param american whether days may have the month first */
    public static List<Part> read(List<Word> words, boolean american) {
        List<Part> parts = new ArrayList<>();
        Cursor cursor = new Cursor(words);
        NumericDates dates = new NumericDates(american);
        while (!cursor.isAtEnd()) {
            Part part = part(cursor, dates);
            if (part == null) {
                part = new Part.Mark(cursor.peek(0));
                cursor.skip(1);
            }
            parts.add(part);
        }
        return parts;
    }

    private static @Nullable Part part(Cursor cursor, NumericDates dates) {
        Part part = NumericDates.serial(cursor);
        if (part == null) {
            part = dates.read(cursor);
        }
        if (part == null) {
            part = OftenReader.read(cursor);
        }
        if (part == null) {
            part = TermReader.read(cursor);
        }
        return part == null ? CalendarReader.read(cursor) : part;
    }
}
