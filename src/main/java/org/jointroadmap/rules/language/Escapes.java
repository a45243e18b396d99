package org.jointroadmap.rules.language;

import java.util.function.Supplier;

/** Reads what backslashes in a text stand for. */
final class Escapes {
    private Escapes() {}

    /** @param refused says that a backslash stands for nothing that is known */
    static String read(String written, Supplier<Refused> refused) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char letter = written.charAt(at);
            if (letter == '\\') {
                at++;
                text.append(meant(written.charAt(at), refused));
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    /** A backslash before what only patterns know stays. */
    private static String meant(char escaped, Supplier<Refused> refused) {
        return switch (escaped) {
            case '"', '\'', '\\' -> String.valueOf(escaped);
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'w',
                    'W',
                    'd',
                    'D',
                    's',
                    'S',
                    '.',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    '+',
                    '*',
                    '?',
                    '|',
                    '^',
                    '$',
                    '-',
                    '/',
                    'p',
                    'P' -> "\\" + escaped;
            default -> throw refused.get();
        };
    }
}
