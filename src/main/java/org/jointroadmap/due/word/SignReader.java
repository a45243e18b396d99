package org.jointroadmap.due.word;

import java.util.List;

/** Reads signs, and the numbers of clauses, which are none of a day. */
final class SignReader {
    private final Found found;
    private final List<Raw> runs;

    SignReader(Found found) {
        this.found = found;
        this.runs = found.runs;
    }

    int read(int at) {
        Raw run = runs.get(at);
        if (found.written(run).equals("№")) {
            return clause(at, at + 1);
        }
        Sense sense =
                switch (run.folded().charAt(0)) {
                    case '-' -> Sense.DASH;
                    case '.' -> Sense.DOT;
                    case '/' -> Sense.SLASH;
                    case '"', '\'' -> Sense.FILLER;
                    case ',', ';', ':', '(', ')', '[', ']', '!', '…', '*' -> Sense.COMMA;
                    case '&' -> Sense.AND;
                    default -> Sense.UNKNOWN;
                };
        return found.add(sense, run.folded(), at, at + 1);
    }

    /** The number of a clause is none of a day. */
    int clause(int at, int end) {
        int to = end;
        while (to < runs.size()
                && (runs.get(to).type() == Raw.Type.DIGITS && to == end
                        || to > end && runs.get(to).glued() && isOfNumber(runs.get(to)))) {
            to++;
        }
        return found.add(to > end ? Sense.FILLER : Sense.UNKNOWN, "", at, to);
    }

    private static boolean isOfNumber(Raw run) {
        return run.type() != Raw.Type.SIGN || run.isSign('.') || run.isSign('-') || run.isSign('/');
    }
}
