package org.jointroadmap.rules.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jointroadmap.rules.language.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the name of a rule and when: the days on which it is in force, and annotations. */
final class RuleHead {
    private static final Set<String> ENDS = Set.of("effective", "expires");

    private final Tokens tokens;
    private final Map<String, String> annotations = new TreeMap<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    RuleHead(Tokens tokens) {
        this.tokens = tokens;
    }

    void parse() {
        boolean read = true;
        while (read) {
            if (tokens.accept("@")) {
                annotation();
            } else if (tokens.peek().is("date") && tokens.ahead().is("-")) {
                term();
            } else {
                read = false;
            }
            tokens.accept(",");
        }
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    Map<String, String> annotations() {
        return annotations;
    }

    private void term() {
        tokens.next();
        tokens.next();
        Token word = tokens.next();
        if (!ENDS.contains(word.text())) {
            throw tokens.refuse(word, "attribute", "date-" + word.text(), "when");
        }
        Token day = tokens.next();
        LocalDate read = day(day);
        if (word.is("effective")) {
            from = read;
        } else {
            to = read;
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw tokens.refuse(day, "never-in-force", from, to);
        }
    }

    private LocalDate day(Token day) {
        try {
            if (day.kind() == Kind.TEXT) {
                return LocalDate.parse(day.text());
            }
        } catch (DateTimeParseException noDay) {
            throw tokens.refuse(day, "bad-day", day.text());
        }
        throw tokens.refuse(day, "bad-day", Tokens.shown(day));
    }

    /** Its values are written out, or it is refused; nothing of it is ever run. */
    private void annotation() {
        Token name = tokens.next();
        if (name.kind() != Kind.WORD) {
            throw tokens.refuse(name, "bad-annotation", Tokens.shown(name));
        }
        StringBuilder said = new StringBuilder();
        if (tokens.accept("(")) {
            while (!tokens.accept(")")) {
                Token part = tokens.next();
                boolean key = part.kind() == Kind.WORD && tokens.peek().is("=");
                boolean plain = part.kind() == Kind.TEXT
                        || part.kind() == Kind.NUMBER
                        || part.is("true")
                        || part.is("false")
                        || part.is(",")
                        || part.is("=")
                        || key;
                if (!plain) {
                    throw tokens.refuse(part, "bad-annotation", Tokens.shown(part));
                }
                said.append(part.text());
            }
        }
        annotations.put(name.text(), said.toString());
    }
}
