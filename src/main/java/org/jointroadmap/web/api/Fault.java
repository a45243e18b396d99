package org.jointroadmap.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Fault(String message, @Nullable String field) {}
