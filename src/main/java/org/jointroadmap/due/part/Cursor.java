package org.jointroadmap.due.part;

import java.util.List;
import org.jointroadmap.due.word.Sense;
import org.jointroadmap.due.word.Word;

/** A place among the words of a text. */
final class Cursor {
    private static final Word NOTHING = new Word(Sense.UNKNOWN, "", " ", 0, 0);

    private final List<Word> words;
    private int at;

    Cursor(List<Word> words) {
        this.words = words;
    }

    boolean isAtEnd() {
        return at >= words.size();
    }

    boolean isAtLast() {
        return at == words.size() - 1;
    }

    int place() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    void skip(int count) {
        at += count;
    }

    /** The word so many places on; one that means nothing beyond either end. */
    Word peek(int ahead) {
        int place = at + ahead;
        return place < 0 || place >= words.size() ? NOTHING : words.get(place);
    }

    Sense sense(int ahead) {
        return peek(ahead).sense();
    }

    boolean sees(Sense... senses) {
        for (int i = 0; i < senses.length; i++) {
            if (sense(i) != senses[i] || at + i >= words.size()) {
                return false;
            }
        }
        return true;
    }

    /** Where the words since a place begin and end in the text. */
    int from(int place) {
        return words.get(place).from();
    }

    int to() {
        return words.get(at - 1).to();
    }
}
