package org.jointroadmap.roadmap;

import java.time.Instant;
import java.util.List;

/** An item to be added to the roadmap. */
public record NewItem(
        String number,
        String title,
        String expectedResult,
        String edition,
        String dueText,
        String source,
        List<Owner> owners,
        Instant changedAt) {

    /** The first owner leads. */
    public record Owner(String side, long organisation, String person) {}
}
