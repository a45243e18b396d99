package org.jointroadmap.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of several things that a text can mean. */
public record Reading(DueKind kind, @Nullable LocalDate date) {}
