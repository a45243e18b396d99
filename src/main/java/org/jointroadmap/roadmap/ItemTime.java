package org.jointroadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the times that what comes back is due.
 *
 * @param occurrence which it is, from 1
 * @param acceptedUntil the last day that what was accepted before it covers
 */
record ItemTime(
        int occurrence, @Nullable LocalDate due, @Nullable LocalDate acceptedUntil) {}
