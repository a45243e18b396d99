package org.jointroadmap.notice;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What goes out in one letter.
 *
 * @param name what its notices share
 * @param notBefore when it goes out at the earliest, null for at once
 */
record Occasion(String name, @Nullable OffsetDateTime notBefore) {}
