package org.jointroadmap.due.word;

import java.util.ArrayList;
import java.util.List;

/** The runs of a text, without full stops that do not matter, and the words found in them so far. */
final class Found {
    final List<Raw> runs;
    final List<Word> words = new ArrayList<>();

    private final String text;

    Found(List<Raw> runs, String text) {
        this.runs = withoutFullStops(runs);
        this.text = text;
    }

    /** Adds what the runs from a place until another are, unless they say nothing; the other place. */
    int add(Sense sense, String value, int at, int end) {
        if (sense != Sense.FILLER) {
            int from = runs.get(at).from();
            int to = runs.get(end - 1).to();
            words.add(new Word(sense, value, text.substring(from, to), from, to));
        }
        return end;
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** Makes the last word end elsewhere. */
    void lastUntil(int to) {
        Word last = words.remove(words.size() - 1);
        words.add(new Word(last.sense(), last.value(), text.substring(last.from(), to), last.from(), to));
    }

    String written(Raw run) {
        return text.substring(run.from(), run.to());
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
