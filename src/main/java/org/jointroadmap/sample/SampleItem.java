package org.jointroadmap.sample;

import java.util.List;

/**
 * An item of the sample.
 *
 * @param dueIn calendar days from today to its due date, negative if that has passed
 * @param unchanged calendar days since anybody changed it
 * @param first position of the leading side, 0 or 1
 * @param organisations one of each side, that of the leading side first; English and Russian, divided by |
 */
record SampleItem(
        String number,
        String title,
        String expectedResult,
        int dueIn,
        int unchanged,
        int first,
        List<String> organisations,
        Course course) {

    /** What has happened to it. */
    enum Course {
        UNDER_WAY,
        CLAIMED,
        DELIVERED,
        MOVED_THREE_TIMES
    }
}
