package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside its tables.
 *
 * @param date of the document
 * @param from the first year that it plans, and {@code to} its last
 * @param today the day on which it is read
 */
public record Plan(
        @Nullable LocalDate date,
        @Nullable Integer from,
        @Nullable Integer to,
        LocalDate today) {}
