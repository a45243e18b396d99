package org.jointroadmap.web.layout;

import org.jspecify.annotations.Nullable;

/** One thing that a person has to put right, and the field where it is, if it is in one. */
public record Complaint(@Nullable String field, String text) {}
