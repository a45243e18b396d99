package org.jointroadmap.trade;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What both sides traded with each other, each source by itself. */
@Component
public class Turnovers {
    /** Every series, computed ones in the order of {@code joint-roadmap.trade.sources}, then published ones by source. */
    public List<Series> all() {
        throw new UnsupportedOperationException();
    }

    /** The newest twelve months of the first source that has any. */
    public Optional<Latest> latest() {
        throw new UnsupportedOperationException();
    }

    public List<Published> published() {
        throw new UnsupportedOperationException();
    }

    /** Adds a figure that somebody published. */
    public void add(Published figure, Person by) {
        throw new UnsupportedOperationException("" + figure + by);
    }

    /** @throws org.jointroadmap.Refused if there is no such figure, or the person may not */
    public void remove(long id, Person by) {
        throw new UnsupportedOperationException("" + id + by);
    }

    /**
     * The turnover by one source.
     *
     * @param reporter alpha-3 of the party whose figures they are, null if both or unknown
     * @param valuation FOB, CIF-FOB or "" if it is not said
     * @param published true for what was published as a sum, false for what was computed from flows
     * @param points twelve months each, by their last month
     */
    public record Series(
            String source, @Nullable String reporter, String valuation, boolean published, List<Point> points) {}

    /** @param to the last of the twelve months */
    public record Point(YearMonth to, BigDecimal valueUsd) {}

    public record Latest(Series series, Point point) {}

    /**
     * A figure as somebody published it.
     *
     * @param measure turnover, exports or imports: of the first party to, or from, the second; see {@code reporter}
     * @param qualifier over, under, about or ""
     */
    public record Published(
            long id,
            YearMonth from,
            YearMonth to,
            String measure,
            BigDecimal valueUsd,
            String qualifier,
            String source,
            @Nullable String reporter,
            String valuation,
            String remark) {}
}
