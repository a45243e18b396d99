package org.jointroadmap.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Priority;
import org.jspecify.annotations.Nullable;

/** An item to be added to the roadmap. */
public record NewItem(
        String number,
        ItemWords words,
        ItemPlace place,
        String dueText,
        String source,
        List<Owner> owners,
        Instant changedAt) {

    /** One of which only its English words and its edition are known. */
    public NewItem(
            String number,
            String title,
            String expectedResult,
            String edition,
            String dueText,
            String source,
            List<Owner> owners,
            Instant changedAt) {
        this(
                number,
                new ItemWords("en", title, expectedResult, Map.of(), Map.of()),
                new ItemPlace(edition, "", "", Priority.NORMAL, false, null),
                dueText,
                source,
                owners,
                changedAt);
    }

    /** The first owner leads. */
    public record Owner(
            String side, long organisation, @Nullable String person) {}
}
