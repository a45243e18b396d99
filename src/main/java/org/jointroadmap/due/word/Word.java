package org.jointroadmap.due.word;

/**
 * A word or sign of a due text with what it does there.
 *
 * @param value what it says: a number, the key of an event, the letters of a weekday
 * @param written as the text has it
 * @param from its place in the text
 * @param to where it ends
 */
public record Word(Sense sense, String value, String written, int from, int to) {
    private static final int DIGITS_OF_A_NUMBER = 4;

    public boolean is(Sense wanted) {
        return sense == wanted;
    }

    /** Whether it counts something, in digits, Roman numerals or letters. */
    public boolean counts() {
        return sense == Sense.NUM || sense == Sense.ROMAN;
    }

    /** The number; one of more digits than any here is -1. */
    public int number() {
        return value.length() > DIGITS_OF_A_NUMBER + 1 ? -1 : Integer.parseInt(value);
    }

    /** Whether it says which one, not how many: 10-го, 10th. */
    public boolean isOrdinal() {
        return Character.isDigit(written.charAt(0)) && !Character.isDigit(written.charAt(written.length() - 1));
    }

    /** Whether it is written with so many digits. */
    public boolean hasDigits(int count) {
        return sense == Sense.NUM && value.length() == count && Character.isDigit(written.charAt(0));
    }
}
