package org.jointroadmap.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jointroadmap.Wrongs;
import org.jointroadmap.fact.Priority;
import org.jspecify.annotations.Nullable;

/** What an item's fields may hold. */
final class ItemCheck {
    static final int LONGEST_NUMBER = 20;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_RESULT = 2000;
    static final int LONGEST_DUE = 200;
    static final int LONGEST_SECTION = 300;
    static final int LONGEST_SECTOR = 100;
    static final int LONGEST_REASON = 1000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private ItemCheck() {}

    static void number(@Nullable String number, String field, Wrongs wrongs) {
        if (number == null || number.isBlank()) {
            wrongs.add(field, "refused.blank");
        } else {
            wrongs.require(
                    number.strip().length() <= LONGEST_NUMBER && SortKey.isNumber(number.strip()),
                    field,
                    "refused.item.number",
                    LONGEST_NUMBER);
        }
    }

    /** What all drafts and patches share; absent parts are not checked. */
    static void words(ItemDraft draft, Wrongs wrongs) {
        wrongs.length("expectedResult", draft.expectedResult(), LONGEST_RESULT);
        wrongs.length("section", draft.section(), LONGEST_SECTION);
        wrongs.length("sector", draft.sector(), LONGEST_SECTOR);
        priority(draft.priority(), wrongs);
        wrongs.require(isLanguage(draft.language()), "language", "refused.item.language");
        texts("titles", draft.titles(), LONGEST_TITLE, wrongs);
        texts("expectedResults", draft.expectedResults(), LONGEST_RESULT, wrongs);
    }

    static void priority(@Nullable String priority, Wrongs wrongs) {
        wrongs.require(
                priority == null
                        || Arrays.stream(Priority.values())
                                .anyMatch(one -> one.key().equals(priority)),
                "priority",
                "refused.item.priority");
    }

    static Priority priority(@Nullable String priority) {
        return priority == null ? Priority.NORMAL : Priority.valueOf(priority.toUpperCase(Locale.ROOT));
    }

    static void texts(String field, @Nullable Map<String, String> texts, int longest, Wrongs wrongs) {
        if (texts != null) {
            texts.forEach((language, text) -> {
                wrongs.require(isLanguage(language), field, "refused.item.language");
                wrongs.text(field, text, longest, "refused.blank");
            });
        }
    }

    /** As {@link #texts}, of a patch, in which null takes a language away. */
    static void patched(
            String field, @Nullable Map<String, @Nullable String> texts, int longest, String own, Wrongs wrongs) {
        if (texts != null) {
            texts.forEach((language, text) -> {
                wrongs.require(isLanguage(language), field, "refused.item.language");
                if (text != null || language.equals(own)) {
                    wrongs.text(field, text, longest, "refused.blank");
                }
            });
        }
    }

    private static boolean isLanguage(@Nullable String language) {
        return language == null || LANGUAGE.matcher(language).matches();
    }
}
