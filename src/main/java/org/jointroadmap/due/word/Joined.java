package org.jointroadmap.due.word;

import java.util.ArrayList;
import java.util.List;

/** Numbers of two words (тридцать первого, twenty-five, on beş) as one, and those said again in brackets once: 3 (üç). */
final class Joined {
    private static final int TEN = 10;

    private Joined() {}

    static List<Word> of(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isTens(word)) {
                int next = i + 1 < words.size() && words.get(i + 1).is(Sense.DASH) ? i + 2 : i + 1;
                if (next < words.size() && isUnit(words.get(next))) {
                    Word unit = words.get(next);
                    word = new Word(
                            Sense.NUM,
                            String.valueOf(word.number() + unit.number()),
                            word.written() + " " + unit.written(),
                            word.from(),
                            unit.to());
                    i = next;
                }
            }
            joined.add(word);
        }
        return said(joined);
    }

    private static List<Word> said(List<Word> words) {
        List<Word> once = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            once.add(words.get(i));
            if (i + 3 < words.size()
                    && words.get(i).is(Sense.NUM)
                    && words.get(i + 1).value().equals("(")
                    && words.get(i + 2).is(Sense.NUM)
                    && words.get(i + 2).number() == words.get(i).number()
                    && words.get(i + 3).value().equals(")")) {
                i += 3;
            }
        }
        return once;
    }

    private static boolean isTens(Word word) {
        return isLetters(word) && word.number() >= TEN && word.number() % TEN == 0;
    }

    private static boolean isUnit(Word word) {
        return isLetters(word) && word.number() < TEN;
    }

    private static boolean isLetters(Word word) {
        return word.is(Sense.NUM) && !Character.isDigit(word.written().charAt(0));
    }
}
