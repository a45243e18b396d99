package org.jointroadmap.roadmap;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of an item; null leaves a part as it is.
 *
 * @param titles language to title, for those that change, null to take one away; as {@code expectedResults}
 * @param priority low, normal or high
 * @param reason why its date moves
 */
public record ItemPatch(
        @Nullable String title,
        @Nullable String expectedResult,
        @Nullable String section,
        @Nullable String sector,
        @Nullable String priority,
        @Nullable Boolean expectsProject,
        @Nullable Map<String, @Nullable String> titles,
        @JsonAlias("results") @Nullable Map<String, @Nullable String> expectedResults,
        @Nullable String dueText,
        @Nullable String reason) {

    /** Another title. */
    public static ItemPatch title(String title) {
        return new ItemPatch(title, null, null, null, null, null, null, null, null, null);
    }

    /** Titles and expected results in other languages. */
    public static ItemPatch translations(
            Map<String, @Nullable String> titles, Map<String, @Nullable String> expectedResults) {
        return new ItemPatch(null, null, null, null, null, null, titles, expectedResults, null, null);
    }

    /** Another date. */
    public static ItemPatch due(String text, String reason) {
        return new ItemPatch(null, null, null, null, null, null, null, null, text, reason);
    }

    /** What an item says today, for a form to start with. */
    public static ItemPatch of(RoadmapItem item) {
        return new ItemPatch(
                item.title(),
                item.expectedResult(),
                item.place().section(),
                item.place().sector(),
                item.place().priority().key(),
                item.place().expectsProject(),
                null,
                null,
                item.due().text(),
                null);
    }
}
