package org.jointroadmap.due.word;

import java.util.List;
import java.util.Set;

/** Reads numbers with their endings: 10-го, 5th, 1-dək, 1-dən. */
final class NumberReader {
    private static final Set<String> ORDINAL =
            Set.of(("го ого его е ое й ый ий ой м ом ым му ому х ых ух ех ти ми ю ая я га ага аму ы і ае "
                            + "th st nd rd ci cu si su i u a e ya ye na ne una une ina ine sina sine suna nun nin in un")
                    .split(" "));
    private static final Set<String> CARDINAL = Set.of("х", "ти", "ми", "ух", "ех", "ёх");
    private static final Set<String> APART = Set.of("го", "ого", "му", "ое", "th", "st", "nd", "rd", "ci", "cu");

    private final Found found;
    private final List<Raw> runs;

    NumberReader(Found found) {
        this.found = found;
        this.runs = found.runs;
    }

    static boolean isOrdinal(String ending) {
        return ORDINAL.contains(ending);
    }

    static boolean isUntil(String word) {
        return word.endsWith("dek");
    }

    int read(int at) {
        Raw run = runs.get(at);
        if (run.folded().equals("1")
                && at + 1 < runs.size()
                && runs.get(at + 1).glued()
                && Set.of("v", "у", "ѵ").contains(runs.get(at + 1).folded())) {
            return found.add(Sense.ROMAN, "4", at, at + 2);
        }
        found.add(Sense.NUM, run.folded(), at, at + 1);
        return ending(at + 1);
    }

    /** Skips the ending of a number, and says what an Azerbaijani one adds: 1-dək, 1-dən, 10-го, 5th. */
    int ending(int at) {
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
        if (Roman.read(ending).isPresent() && found.last().is(Sense.ROMAN)) {
            return at;
        }
        if (ORDINAL.contains(ending) || ending.equals("de") || ending.equals("da")) {
            if (!CARDINAL.contains(ending)) {
                found.lastUntil(runs.get(letters).to());
            }
            return letters + 1;
        }
        String stem = isUntil(ending) ? ending.substring(0, ending.length() - 3) : "-";
        if (stem.isEmpty() || ORDINAL.contains(stem)) {
            return found.add(Sense.BY, "until", letters, letters + 1);
        }
        if (ending.equals("dan") || ending.equals("den") || ending.endsWith("ndan") || ending.endsWith("nden")) {
            return found.add(Sense.FROM, "", letters, letters + 1);
        }
        return at;
    }
}
