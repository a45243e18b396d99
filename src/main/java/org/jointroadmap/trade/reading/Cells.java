package org.jointroadmap.trade.reading;

import java.util.Arrays;
import org.jointroadmap.Writing;

/** The cells of one row, as characters in one array, so that a file of millions of rows makes no text for each. */
final class Cells {
    private char[] characters = new char[1024];
    private int[] ends = new int[64];
    private int count;
    private int used;
    private long line;
    private int lineBreaks;

    void begin(long startLine) {
        line = startLine;
        count = 0;
        used = 0;
        lineBreaks = 0;
    }

    void add(char[] from, int offset, int length) {
        if (used + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, used + length));
        }
        System.arraycopy(from, offset, characters, used, length);
        used += length;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = used;
    }

    void add(String text) {
        add(text.toCharArray(), 0, text.length());
    }

    /** Notes that a cell went over the end of its line, which no cell of these files does by right. */
    void noteLineBreak(char[] from, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            boolean crlf = from[at] == '\r' && at + 1 < offset + length && from[at + 1] == '\n';
            lineBreaks += !crlf && (from[at] == '\n' || from[at] == '\r') ? 1 : 0;
        }
    }

    /** How many lines its cells went over the end of. */
    int lineBreaks() {
        return lineBreaks;
    }

    long line() {
        return line;
    }

    int count() {
        return count;
    }

    /** Characters of all cells together. */
    int size() {
        return used;
    }

    boolean isBlank() {
        for (int at = 0; at < used; at++) {
            if (characters[at] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Without what surrounds it; "" for a cell that is not there. */
    String text(int cell) {
        int from = from(cell);
        int to = to(cell);
        return to <= from ? "" : Writing.tidy(new String(characters, from, to - from));
    }

    /** A whole number of digits only; -1 for anything else. */
    int whole(int cell) {
        int from = from(cell);
        int to = to(cell);
        if (to <= from || to - from > 9) {
            return -1;
        }
        int value = 0;
        for (int at = from; at < to; at++) {
            int digit = characters[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** How many characters it has, without what surrounds it. */
    int length(int cell) {
        return Math.max(0, to(cell) - from(cell));
    }

    char at(int cell, int position) {
        return characters[from(cell) + position];
    }

    /** The whole row as it may be quoted in a message. */
    String quoted() {
        StringBuilder quoted = new StringBuilder();
        for (int cell = 0; cell < count && quoted.length() < 200; cell++) {
            quoted.append(cell == 0 ? "" : ",").append(text(cell));
        }
        String shown = quoted.toString().replaceAll("\\p{Cntrl}", " ");
        return shown.length() > 200 ? shown.substring(0, 200) + "…" : shown;
    }

    private int from(int cell) {
        if (cell < 0 || cell >= count) {
            return 0;
        }
        int from = cell == 0 ? 0 : ends[cell - 1];
        while (from < ends[cell] && isSpace(characters[from])) {
            from++;
        }
        return from;
    }

    private int to(int cell) {
        if (cell < 0 || cell >= count) {
            return 0;
        }
        int start = cell == 0 ? 0 : ends[cell - 1];
        int to = ends[cell];
        while (to > start && isSpace(characters[to - 1])) {
            to--;
        }
        return to;
    }

    private static boolean isSpace(char character) {
        return Writing.isNothing(character);
    }
}
