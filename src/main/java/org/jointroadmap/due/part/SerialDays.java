package org.jointroadmap.due.part;

import java.time.LocalDate;
import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;
import org.jspecify.annotations.Nullable;

/** The numbers that spreadsheets count days by, from 1990 to 2100: 46357. */
final class SerialDays {
    private static final int DIGITS = 5;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 32_874;
    private static final int LAST_SERIAL = 73_415;

    private SerialDays() {}

    /** A day as a spreadsheet keeps it, if the text is nothing else. */
    static Part.@Nullable Dated read(Cursor cursor) {
        Word word = cursor.peek(0);
        boolean noon = cursor.sense(1) == Sense.COMMA || cursor.sense(1) == Sense.DOT;
        boolean whole = noon
                && cursor.peek(2).written().matches("0+")
                && cursor.peek(3).written().isBlank();
        boolean alone = cursor.place() == 0 && (cursor.isAtLast() || whole);
        if (!alone || !word.hasDigits(DIGITS) || word.number() < FIRST_SERIAL || word.number() > LAST_SERIAL) {
            return null;
        }
        cursor.skip(whole ? 3 : 1);
        LocalDate day = SERIAL_ZERO.plusDays(word.number());
        return new Part.Dated(
                NumericDates.day(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                null,
                word.from(),
                word.to());
    }
}
