package org.jointroadmap.web.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jointroadmap.roadmap.Wish;
import org.jspecify.annotations.Nullable;

/**
 * A request about an item, as the API writes it.
 *
 * @param item its number
 * @param dueText of a request for another date, as {@code due}, the day that it names
 * @param wish all that is asked for
 */
record ItemRequestJson(
        long id,
        String kind,
        String item,
        @Nullable String dueText,
        @Nullable LocalDate due,
        String reason,
        String side,
        String askedBy,
        Instant askedAt,
        @Nullable String confirmedBy,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        String status,
        String remark,
        Wish wish) {}
