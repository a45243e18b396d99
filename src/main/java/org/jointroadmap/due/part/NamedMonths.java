package org.jointroadmap.due.part;

import java.util.Set;
import org.jointroadmap.due.word.Sense;
import org.jspecify.annotations.Nullable;

/** Days whose month stands between digits in letters: 1.XII.2026, 1/XII-2026, 1-Dec-2026. */
final class NamedMonths {
    private static final Set<Sense> BETWEEN = Set.of(Sense.DOT, Sense.SLASH, Sense.DASH);
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;

    private NamedMonths() {}

    /** The day at the cursor, which moves behind it; null if there is none. */
    static @Nullable Pieces read(Cursor cursor) {
        int month = BETWEEN.contains(cursor.sense(1)) ? 2 : 1;
        int year = BETWEEN.contains(cursor.sense(month + 1)) ? month + 2 : month + 1;
        boolean is = NumericDates.isShort(cursor.peek(0))
                && (cursor.sense(month) == Sense.ROMAN || cursor.sense(month) == Sense.MONTH && month == 2 && year == 4)
                && cursor.peek(month).number() <= MONTHS
                && (cursor.peek(year).hasDigits(YEAR_DIGITS)
                        || year == 4 && cursor.peek(year).hasDigits(2));
        if (!is) {
            return null;
        }
        int century = cursor.peek(year).hasDigits(2) ? 2000 : 0;
        Pieces day = NumericDates.day(
                cursor.peek(0).number(),
                cursor.peek(month).number(),
                century + cursor.peek(year).number());
        cursor.skip(year + 1);
        return day;
    }
}
