package org.jointroadmap.due;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house reads deadlines where their words leave it open.
 *
 * @param untilIncludes whether "до D", "until D", "D-dək" ends with D itself; else the day before
 * @param periodDay which day of a period is due
 * @param bareTermFrom what a term counts from that names no event
 * @param monthEdgesBy whose law makes the beginning, middle and end of a month its 1st, 15th and last day (of AZE: Civil
 *     Code 369.10); texts in Azerbaijani are read so too
 * @param eventDayCounts whether the day of an event is the first of a term that counts from it
 */
@ConfigurationProperties("joint-roadmap.due")
public record DueSettings(
        @DefaultValue("true") boolean untilIncludes,
        @DefaultValue("last") PeriodDay periodDay,
        @DefaultValue("document") Start bareTermFrom,
        @DefaultValue("AZE") Set<String> monthEdgesBy,
        @DefaultValue("false") boolean eventDayCounts) {
    /** As it is usual. */
    public static final DueSettings USUAL = new DueSettings(true, PeriodDay.LAST, Start.DOCUMENT, Set.of("AZE"), false);

    /** A day of a period. */
    public enum PeriodDay {
        FIRST,
        LAST
    }

    /** What a term can count from. */
    public enum Start {
        DOCUMENT,
        SIGNED,
        IN_FORCE,
        RECEIVED
    }
}
