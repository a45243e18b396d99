package org.jointroadmap.workflow;

import java.time.LocalDate;

/**
 * An open task whose last day is another one by another calendar.
 *
 * @param id the engine's
 */
public record TaskShift(String id, String name, LocalDate before, LocalDate after) {}
