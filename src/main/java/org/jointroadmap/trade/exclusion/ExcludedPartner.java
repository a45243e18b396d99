package org.jointroadmap.trade.exclusion;

import java.time.LocalDate;
import org.jointroadmap.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A third country that a party wants to buy less from.
 *
 * @param country alpha-3
 * @param to first day on which it is no longer so, null while nobody knows
 */
public record ExcludedPartner(
        String country, LocalDate from, @Nullable LocalDate to, String legalAct) {
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** As the list of changes tells it: 2022-04-06 – …, Resolution 240. */
    String inWords() {
        return from + " – " + (to == null ? "…" : to) + ", " + legalAct.strip();
    }

    /** The act without what makes no other act of it: case, kinds of blanks and quotes, a last point. */
    String foldedAct() {
        return Folding.fold(legalAct).replaceFirst("[.\\s]+$", "");
    }

    boolean overlaps(ExcludedPartner other) {
        return country.equals(other.country)
                && (to == null || other.from.isBefore(to))
                && (other.to == null || from.isBefore(other.to));
    }
}
