package org.jointroadmap.opportunity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What another list of excluded partners would do to the opportunities; nothing is changed. */
@Component
public class OpportunityPreview {
    /** The newest period of a buyer, with the excluded partners as given. */
    public Effect of(String buyer, Set<String> excluded) {
        throw new UnsupportedOperationException(buyer + excluded);
    }

    /**
     * Before and after.
     *
     * @param largest the opportunities whose value changes most, at most ten
     */
    public record Effect(
            String period,
            int countBefore,
            BigDecimal valueBeforeUsd,
            int countAfter,
            BigDecimal valueAfterUsd,
            List<Shift> largest) {}

    public record Shift(String hsCode, BigDecimal beforeUsd, BigDecimal afterUsd) {}
}
