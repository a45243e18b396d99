package org.jointroadmap.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something was delivered, as its owner says it.
 *
 * @param evidence by what it can be seen
 * @param share percent of the whole, null for all that is left
 * @param what it is in words, such as 5 of 10 fire trucks
 */
public record DeliveryClaim(
        @Nullable LocalDate date,
        @Nullable String evidence,
        @Nullable BigDecimal share,
        @Nullable String what) {}
