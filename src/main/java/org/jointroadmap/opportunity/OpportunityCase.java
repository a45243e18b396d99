package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jointroadmap.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What people did about an opportunity.
 *
 * @param decision the last one, kept while people look at it again; null before the first
 * @param waitsFor alpha-3 of the side whose answer is awaited
 * @param waitDue by when
 * @param suppliers whom the partner named, or why there are none
 * @param reason of a dismissal, or what a decision rests on
 * @param decidedPeriod the newest figures when it was decided, as are the values that follow
 */
public record OpportunityCase(
        OpportunityId id,
        Step step,
        @Nullable Step decision,
        @Nullable String waitsFor,
        @Nullable LocalDate waitDue,
        String suppliers,
        String offer,
        String reason,
        @Nullable ProjectId project,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decidedPeriod,
        @Nullable BigDecimal decidedValueUsd,
        @Nullable BigDecimal decidedThirdUsd,
        @Nullable BigDecimal decidedPartnerUsd,
        int version) {}
