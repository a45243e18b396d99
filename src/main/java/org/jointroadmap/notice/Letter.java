package org.jointroadmap.notice;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What one person is told at once, leased to the one who sends it.
 *
 * @param channel by which it leaves
 * @param name what its notices share
 * @param lease until when nobody else sends it
 * @param size how many notices it covers
 * @param told the first of them, which it tells in full
 */
record Letter(String channel, String recipient, String name, OffsetDateTime lease, int size, List<Notice> told) {
    Notice first() {
        return told.get(0);
    }

    int untold() {
        return size - told.size();
    }
}
