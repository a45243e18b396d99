package org.jointroadmap.roadmap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jointroadmap.party.Person;

/** Orders titles as the alphabet of a language does, the same in every database; numbers in them as people count. */
public final class TitleOrder {
    private static final int LETTERS = 80;
    private static final int BYTES = 100;

    private static final Map<String, Collator> ALPHABETS =
            Person.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(code -> code, TitleOrder::alphabet));

    private TitleOrder() {}

    /** The languages that titles are put in order in. */
    static List<String> languages() {
        return Person.LANGUAGES;
    }

    /** The one of them in which a reader's list is ordered. */
    static String language(Locale reader) {
        return languages().contains(reader.getLanguage())
                ? reader.getLanguage()
                : languages().get(0);
    }

    /** At most 200 characters that are in the order of the titles. */
    public static String key(String title, String language) {
        String start = title.length() <= LETTERS ? title : title.substring(0, LETTERS);
        byte[] key = Objects.requireNonNull(ALPHABETS.get(language))
                .getCollationKey(start)
                .toByteArray();
        return HexFormat.of().formatHex(Arrays.copyOf(key, Math.min(key.length, BYTES)));
    }

    private static Collator alphabet(String language) {
        RuleBasedCollator alphabet = (RuleBasedCollator) Collator.getInstance(Locale.forLanguageTag(language));
        alphabet.setStrength(Collator.PRIMARY);
        alphabet.setNumericCollation(true);
        return alphabet.freeze();
    }
}
