package org.jointroadmap.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;

/** A word as it stands in a text: as it is looked for, and whether it is written as a name. */
record Wording(String folded, boolean name) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*|\\d+(?:[.,/-]\\d+)*|[№%]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[-/.](?:19|20)?\\d\\d)?");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");

    static List<Wording> of(String text) {
        List<Wording> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group();
            boolean joined = word.start() > 0 && isJoint(text.charAt(word.start() - 1));
            boolean capitals = written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
            words.add(new Wording(Folding.fold(written), joined || capitals));
        }
        return words;
    }

    /** МАЗ-203 and G20 are names. */
    private static boolean isJoint(char before) {
        return before == '-' || Character.isLetter(before);
    }

    boolean isNumber() {
        return Character.isDigit(folded.charAt(0));
    }

    /** A number that no day and no year is. */
    boolean isAmount() {
        return isNumber()
                && !YEAR.matcher(folded).matches()
                && !DATE.matcher(folded).matches();
    }
}
