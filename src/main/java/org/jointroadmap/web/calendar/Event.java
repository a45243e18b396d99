package org.jointroadmap.web.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that falls on a day.
 *
 * @param uid stays whatever becomes of it
 * @param version grows with its changes
 * @param changed when it was changed last
 */
record Event(
        String uid, LocalDate day, String summary, String description, String address, int version, Instant changed) {}
