package org.jointroadmap.promise;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a text names something by which it is seen that a promise was kept. */
final class Measure {
    private static final Pattern SENTENCE = Pattern.compile("[;:()\\n]|\\.(?=\\s|$)|\\s[-–—]\\s");
    private static final Pattern CLAUSE = Pattern.compile("(?iu),\\s|\\s(?:и|і|а также|and|və|ва|да)\\s");

    private final Glossary glossary;
    private boolean vague;
    private boolean measurable;

    private Measure(Glossary glossary) {
        this.glossary = glossary;
    }

    static boolean lacks(Promise promise) {
        Measure title = of(promise.title());
        Measure result = of(promise.result());
        return !title.measurable && !result.measurable && (title.vague || result.vague);
    }

    private static Measure of(String text) {
        Measure measure = new Measure(Glossary.READ);
        SENTENCE.splitAsStream(text).forEach(measure::sentence);
        return measure;
    }

    private void sentence(String text) {
        boolean onlyMeant = false;
        boolean looked = false;
        for (String clause : CLAUSE.split(text)) {
            List<Wording> words = Wording.of(clause);
            boolean meantHere = false;
            for (int at = 0; at < words.size(); at++) {
                String word = phrase(words, at);
                looked |= glossary.is(word, Sense.LOOK);
                if (glossary.is(word, Sense.VAGUE) || glossary.is(word, Sense.LOOK)) {
                    vague = true;
                    meantHere = true;
                    onlyMeant = true;
                }
                measurable |= glossary.is(word, Sense.DEED) && !meantHere
                        || glossary.is(word, Sense.OUTPUT) && !onlyMeant
                        || isAmount(words, at) && !looked;
            }
        }
    }

    /** A word with the next one, if they are known together. */
    private String phrase(List<Wording> words, int at) {
        String word = words.get(at).folded();
        String both = at + 1 < words.size() ? word + " " + words.get(at + 1).folded() : word;
        return glossary.isKnown(both) ? both : word;
    }

    private boolean isAmount(List<Wording> words, int at) {
        Wording word = words.get(at);
        boolean counts = glossary.is(word.folded(), Sense.COUNT) && !word.name() || word.isAmount() && !word.name();
        if (!counts || at == 0) {
            return counts;
        }
        Wording before = words.get(at - 1);
        boolean named = before.name() && !before.isNumber() && !glossary.is(before.folded(), Sense.COUNT);
        return !named && !glossary.is(before.folded(), Sense.NAMES);
    }
}
