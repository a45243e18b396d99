package org.jointroadmap.rules.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds words whose letters only look alike: each word is of one script. */
public final class Scripts {
    private static final Set<UnicodeScript> ANY = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private Scripts() {}

    /** The first word that mixes scripts. */
    public static Optional<String> mixed(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}]+"))
                .filter(Scripts::mixes)
                .findFirst();
    }

    private static boolean mixes(String word) {
        return word.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(script -> !ANY.contains(script))
                        .distinct()
                        .count()
                > 1;
    }
}
