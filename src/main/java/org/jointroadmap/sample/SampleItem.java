package org.jointroadmap.sample;

/**
 * What has happened to an item of the sample since its document was taken in.
 *
 * @param unchanged calendar days since anybody changed it
 */
record SampleItem(String number, int unchanged, Course course) {

    /** What has happened to it. */
    enum Course {
        UNDER_WAY,
        CLAIMED,
        DELIVERED,
        MOVED_THREE_TIMES
    }
}
