package org.jointroadmap.due.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what each run of a text is, from left to right. */
final class Lexer {
    private static final Set<Sense> OF_TIME = EnumSet.of(Sense.MONTH, Sense.YEAR, Sense.MONTHS, Sense.QUARTER);
    private static final Set<Sense> AFTER_ROMAN = EnumSet.of(Sense.QUARTER, Sense.HALF, Sense.DECADE);

    private final Lexicon lexicon;
    private final boolean azerbaijani;
    private final Found found;
    private final List<Raw> runs;
    private final NumberReader numbers;
    private final SignReader signs;
    private final SpanReader spans;

    Lexer(Lexicon lexicon, List<Raw> runs, String text, boolean azerbaijani) {
        this.lexicon = lexicon;
        this.azerbaijani = azerbaijani;
        this.found = new Found(runs, text);
        this.runs = found.runs;
        this.numbers = new NumberReader(found);
        this.signs = new SignReader(found);
        this.spans = new SpanReader(found);
    }

    List<Word> read() {
        int at = 0;
        while (at < runs.size()) {
            at = switch (runs.get(at).type()) {
                case DIGITS -> numbers.read(at);
                case LETTERS -> letters(at);
                case SIGN -> signs.read(at);
            };
        }
        return found.words;
    }

    private int letters(int at) {
        Raw run = runs.get(at);
        OptionalInt roman = Roman.read(run.folded());
        if (roman.isPresent() && isNumeral(at)) {
            found.add(Sense.ROMAN, String.valueOf(roman.getAsInt()), at, at + 1);
            return numbers.ending(at + 1);
        }
        Optional<Phrase> phrase = lexicon.find(runs, at, azerbaijani);
        if (NumberReader.isUntil(run.folded())
                && run.folded().length() > 3
                && phrase.filter(one -> !one.isOpen()).isEmpty()) {
            Optional<Phrase> stem = lexicon.find(List.of(shortened(run)), 0, azerbaijani);
            if (stem.isPresent()) {
                found.add(stem.get().sense(), stem.get().value(), at, at + 1);
                return found.add(Sense.BY, "until", at, at + 1);
            }
        }
        boolean exact = phrase.isPresent()
                && (!phrase.get().isOpen() || phrase.get().forms().size() > 1);
        boolean span = !exact && Spans.read(run.folded()).isPresent();
        return phrase.isPresent() && !span ? known(phrase.get(), at) : spans.read(at);
    }

    private int known(Phrase phrase, int at) {
        int end = at + phrase.forms().size();
        if (phrase.sense() == Sense.CLAUSE) {
            return signs.clause(at, end);
        }
        found.add(phrase.sense(), phrase.value(), at, end);
        String last = runs.get(end - 1).folded();
        if (phrase.isOpen() && OF_TIME.contains(phrase.sense()) && (last.endsWith("dan") || last.endsWith("den"))) {
            found.add(Sense.FROM, "", end - 1, end);
        }
        return end;
    }

    /** Single Cyrillic letters are numerals only where a quarter or a half-year follows. */
    private boolean isNumeral(int at) {
        String word = runs.get(at).folded();
        int next = at + 1;
        if (word.length() > 1 || "ivx".contains(word)) {
            return true;
        }
        if (word.equals("у") || word.equals("х")) {
            return false;
        }
        if (next + 1 < runs.size() && runs.get(next).isSign('-')) {
            return Roman.read(runs.get(next + 1).folded()).isPresent()
                    || NumberReader.isOrdinal(runs.get(next + 1).folded());
        }
        return next < runs.size()
                && lexicon.find(runs, next, azerbaijani)
                        .filter(phrase -> AFTER_ROMAN.contains(phrase.sense()))
                        .isPresent();
    }

    private static Raw shortened(Raw run) {
        String stem = run.folded().substring(0, run.folded().length() - 3);
        return new Raw(run.type(), stem, run.from(), run.to(), run.glued());
    }
}
