package org.jointroadmap.trade.importing;

import java.util.BitSet;
import java.util.Locale;
import org.jointroadmap.trade.meaning.Editions;

/** Recognises the edition of a classification by codes that other editions do not have. */
final class TellingCodes {
    private static final int USUAL = 5;

    private final BitSet telling = new BitSet();
    private boolean seen;

    void see(int code) {
        seen = true;
        if (Editions.isTelling(code)) {
            telling.set(code);
        }
    }

    /** Whether any row left its edition open. */
    boolean areNeeded() {
        return seen;
    }

    /** The edition that has most of the codes seen; 2017 if none of them tells. */
    int edition() {
        int best = USUAL;
        for (int edition = Editions.FIRST; edition <= Editions.LAST; edition++) {
            if (matches(edition) > matches(best)) {
                best = edition;
            }
        }
        return best;
    }

    boolean areFound() {
        return !telling.isEmpty();
    }

    /** A code that only this edition has. */
    String example() {
        int edition = edition();
        return telling.stream()
                .filter(code -> Editions.mayHave(edition, code))
                .mapToObj(code -> String.format(Locale.ROOT, "%06d", code))
                .findFirst()
                .orElse("");
    }

    private long matches(int edition) {
        return telling.stream().filter(code -> Editions.mayHave(edition, code)).count();
    }
}
