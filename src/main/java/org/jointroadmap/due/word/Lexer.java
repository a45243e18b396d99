package org.jointroadmap.due.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what each run of a text is, from left to right. */
final class Lexer {
    private static final Set<String> ORDINAL =
            Set.of(("го ого его е ое й ый ий ой м ом ым му ому х ых ух ех ти ми ю ая я га ага аму ы і ае "
                            + "th st nd rd ci cu si su i u na nə una unə ina inə sina sinə suna nun nin in un")
                    .split(" "));
    private static final Set<String> CARDINAL = Set.of("х", "ти", "ми", "ух", "ех", "ёх");
    private static final Set<String> APART = Set.of("го", "ого", "му", "ое", "th", "st", "nd", "rd", "ci", "cu");
    private static final Set<Sense> OF_TIME = EnumSet.of(Sense.MONTH, Sense.YEAR, Sense.MONTHS, Sense.QUARTER);
    private static final Set<Sense> AFTER_ROMAN = EnumSet.of(Sense.QUARTER, Sense.HALF, Sense.DECADE);

    private final Lexicon lexicon;
    private final List<Raw> runs;
    private final String text;
    private final boolean azerbaijani;
    private final List<Word> words = new ArrayList<>();

    Lexer(Lexicon lexicon, List<Raw> runs, String text, boolean azerbaijani) {
        this.lexicon = lexicon;
        this.runs = withoutFullStops(runs);
        this.text = text;
        this.azerbaijani = azerbaijani;
    }

    List<Word> read() {
        int at = 0;
        while (at < runs.size()) {
            at = switch (runs.get(at).type()) {
                case DIGITS -> digits(at);
                case LETTERS -> letters(at);
                case SIGN -> sign(at);
            };
        }
        return words;
    }

    private int digits(int at) {
        Raw run = runs.get(at);
        if (run.folded().equals("1")
                && at + 1 < runs.size()
                && runs.get(at + 1).glued()
                && Set.of("v", "у", "ѵ").contains(runs.get(at + 1).folded())) {
            return add(Sense.ROMAN, "4", at, at + 2);
        }
        add(Sense.NUM, run.folded(), at, at + 1);
        return ending(at + 1);
    }

    /** Skips the ending of a number, and says what an Azerbaijani one adds: 1-dək, 1-dən, 10-го, 5th. */
    private int ending(int at) {
        if (at >= runs.size()) {
            return at;
        }
        int letters = runs.get(at).isSign('-') && runs.get(at).glued() ? at + 1 : at;
        if (letters >= runs.size() || runs.get(letters).type() != Raw.Type.LETTERS) {
            return at;
        }
        String ending = runs.get(letters).folded();
        if (!runs.get(letters).glued()) {
            return letters == at && APART.contains(ending) ? at + 1 : at;
        }
        if (Roman.read(ending).isPresent() && words.get(words.size() - 1).is(Sense.ROMAN)) {
            return at;
        }
        if (ORDINAL.contains(ending) || ending.equals("də") || ending.equals("da")) {
            Word number = words.remove(words.size() - 1);
            int to = CARDINAL.contains(ending) ? number.to() : runs.get(letters).to();
            words.add(new Word(number.sense(), number.value(), text.substring(number.from(), to), number.from(), to));
            return letters + 1;
        }
        String stem = until(ending) ? ending.substring(0, ending.length() - 3) : "-";
        if (stem.isEmpty() || ORDINAL.contains(stem)) {
            return add(Sense.BY, "until", letters, letters + 1);
        }
        if (ending.equals("dan") || ending.equals("dən") || ending.endsWith("ndan") || ending.endsWith("ndən")) {
            return add(Sense.FROM, "", letters, letters + 1);
        }
        return at;
    }

    private int letters(int at) {
        Raw run = runs.get(at);
        OptionalInt roman = Roman.read(run.folded());
        if (roman.isPresent() && isNumeral(at)) {
            add(Sense.ROMAN, String.valueOf(roman.getAsInt()), at, at + 1);
            return ending(at + 1);
        }
        Optional<Phrase> phrase = lexicon.find(runs, at, azerbaijani);
        if (until(run.folded())
                && run.folded().length() > 3
                && phrase.filter(found -> !found.isOpen()).isEmpty()) {
            Optional<Phrase> stem = lexicon.find(List.of(shortened(run)), 0, azerbaijani);
            if (stem.isPresent()) {
                add(stem.get().sense(), stem.get().value(), at, at + 1);
                return add(Sense.BY, "until", at, at + 1);
            }
        }
        boolean exact = phrase.isPresent()
                && (!phrase.get().isOpen() || phrase.get().forms().size() > 1);
        boolean span = !exact && Spans.read(run.folded()).isPresent();
        return phrase.isPresent() && !span ? known(phrase.get(), at) : span(at);
    }

    private int known(Phrase phrase, int at) {
        int end = at + phrase.forms().size();
        if (phrase.sense() == Sense.CLAUSE) {
            return clause(at, end);
        }
        add(phrase.sense(), phrase.value(), at, end);
        String last = runs.get(end - 1).folded();
        if (phrase.isOpen() && OF_TIME.contains(phrase.sense()) && (last.endsWith("dan") || last.endsWith("dən"))) {
            add(Sense.FROM, "", end - 1, end);
        }
        return end;
    }

    /** The number of a clause is none of a day. */
    private int clause(int at, int end) {
        int to = end;
        while (to < runs.size()
                && (runs.get(to).type() == Raw.Type.DIGITS && to == end
                        || to > end && runs.get(to).glued() && isOfNumber(runs.get(to)))) {
            to++;
        }
        return add(to > end ? Sense.FILLER : Sense.UNKNOWN, "", at, to);
    }

    private static boolean isOfNumber(Raw run) {
        return run.type() != Raw.Type.SIGN || run.isSign('.') || run.isSign('-') || run.isSign('/');
    }

    private int span(int at) {
        String word = runs.get(at).folded();
        Optional<String> span = Spans.read(word);
        if (span.isEmpty()) {
            return add(Sense.UNKNOWN, "", at, at + 1);
        }
        boolean counted = at > 0 && runs.get(at - 1).type() != Raw.Type.LETTERS
                || !words.isEmpty() && words.get(words.size() - 1).counts();
        boolean term = at + 1 < runs.size() && runs.get(at + 1).folded().startsWith("muddət");
        if (word.matches(".*l[iu][kq]") && !counted && !term && span.get().endsWith(" 1")) {
            String months =
                    switch (span.get().charAt(0)) {
                        case 'D' -> "-1";
                        case 'W' -> "0";
                        case 'M' -> "1";
                        default -> "12";
                    };
            return add(Sense.FREQ, months, at, at + 1);
        }
        return add(Sense.SPAN, span.get(), at, at + 1);
    }

    private int sign(int at) {
        Raw run = runs.get(at);
        String written = text.substring(run.from(), run.to());
        if (written.equals("№")) {
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
        return add(sense, run.folded(), at, at + 1);
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
                    || ORDINAL.contains(runs.get(next + 1).folded());
        }
        return next < runs.size()
                && lexicon.find(runs, next, azerbaijani)
                        .filter(phrase -> AFTER_ROMAN.contains(phrase.sense()))
                        .isPresent();
    }

    private int add(Sense sense, String value, int at, int end) {
        if (sense != Sense.FILLER) {
            int from = runs.get(at).from();
            int to = runs.get(end - 1).to();
            words.add(new Word(sense, value, text.substring(from, to), from, to));
        }
        return end;
    }

    private static boolean until(String word) {
        return word.endsWith("dək") || word.endsWith("dek");
    }

    private static Raw shortened(Raw run) {
        String stem = run.folded().substring(0, run.folded().length() - 3);
        return new Raw(run.type(), stem, run.from(), run.to(), run.glued());
    }

    /** Full stops matter within a date alone. */
    private static List<Raw> withoutFullStops(List<Raw> runs) {
        List<Raw> kept = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            boolean within = i > 0
                    && i + 1 < runs.size()
                    && runs.get(i - 1).type() == Raw.Type.DIGITS
                    && runs.get(i + 1).type() == Raw.Type.DIGITS;
            if (within || !runs.get(i).isSign('.')) {
                kept.add(runs.get(i));
            }
        }
        return kept;
    }
}
