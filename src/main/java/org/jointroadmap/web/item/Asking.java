package org.jointroadmap.web.item;

import java.util.Arrays;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.roadmap.ItemDraft;
import org.jointroadmap.roadmap.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the other side on the item's page.
 *
 * @param kind split, merge or drop
 * @param into a line an item: its number, a blank, its title
 * @param with numbers, separated by commas
 */
record Asking(
        @Nullable String kind,
        @Nullable String into,
        @Nullable String with,
        @Nullable String mergedTitle,
        @Nullable String why) {

    /** @throws Refused where it is not said what is asked for, or why */
    Wish wish() {
        if (why == null || why.isBlank()) {
            throw Refused.invalid("why", "refused.item.reason");
        }
        return switch (String.valueOf(kind)) {
            case "split" ->
                new Wish.Split(lines(into).stream().map(Asking::part).toList());
            case "merge" ->
                new Wish.Merge(
                        Arrays.stream(text(with).split("[,;\\s]+"))
                                .filter(number -> !number.isEmpty())
                                .toList(),
                        draft(null, mergedTitle));
            case "drop" -> new Wish.Drop();
            default -> throw Refused.invalid("kind", "refused.blank");
        };
    }

    private static ItemDraft part(String line) {
        String[] words = line.split("\\s+", 2);
        return draft(words[0], words.length > 1 ? words[1] : null);
    }

    private static ItemDraft draft(@Nullable String number, @Nullable String title) {
        return new ItemDraft(
                number,
                title == null || title.isBlank() ? null : title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> lines(@Nullable String text) {
        return text(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
