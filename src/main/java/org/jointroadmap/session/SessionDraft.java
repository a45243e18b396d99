package org.jointroadmap.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session as somebody enters it; what is not entered is null.
 *
 * @param kind plenary, co-chairs, working-group, visit or summit
 */
public record SessionDraft(
        @Nullable String kind,
        @Nullable Integer number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place) {}
