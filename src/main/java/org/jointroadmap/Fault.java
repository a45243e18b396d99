package org.jointroadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with what somebody asked for, in words, and the field where it is, if it is in one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(String message, @Nullable String field) {}
