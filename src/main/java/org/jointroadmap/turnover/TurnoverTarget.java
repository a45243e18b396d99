package org.jointroadmap.turnover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The turnover that both sides aim at, step by step, on the trailing twelve months.
 *
 * @param leadSide alpha-3 of the side that answers for it, as of an item's lead
 * @param steps by date; the first is where the path starts
 */
public record TurnoverTarget(
        long id,
        String titleEn,
        String titleRu,
        String leadSide,
        String legalAct,
        boolean closed,
        List<Step> steps,
        int version) {

    public TurnoverTarget {
        steps = List.copyOf(steps);
    }

    public String title(Locale language) {
        return language.getLanguage().equals("ru") ? titleRu : titleEn;
    }

    TurnoverTarget with(List<Step> others) {
        return new TurnoverTarget(id, titleEn, titleRu, leadSide, legalAct, closed, others, version);
    }

    public record Step(LocalDate due, BigDecimal valueUsd) {}
}
