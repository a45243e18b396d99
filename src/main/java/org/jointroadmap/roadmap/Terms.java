package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.jointroadmap.party.WorkingCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items are late or due soon, as a question that agrees with {@link Latenesses} and is asked before paging. */
@Component
class Terms {
    private static final String OF_STATUS = "SELECT d.id FROM roadmap_item d WHERE d.status = ";

    private final JdbcClient jdbc;
    private final Parties parties;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Terms(JdbcClient jdbc, Parties parties, WorkingCalendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Those that count as late: open ones as of today, claimed ones as of the day of their delivery. */
    List<Condition> late() {
        LocalDate today = LocalDate.now(clock);
        Stream<Condition> open = sides().map(side -> Condition.of(
                OF_STATUS + "'OPEN' AND d.lead_side = ? AND d.next_due <= ?", side, lastMissed(side, today)));
        Stream<Condition> claimed = claims().stream()
                .map(claim -> Condition.of(
                        OF_STATUS + "'CLAIMED' AND d.lead_side = ? AND d.claimed_on = ? AND d.next_due <= ?",
                        claim.leadSide(),
                        claim.claimedOn(),
                        lastMissed(claim.leadSide(), claim.claimedOn())));
        return Stream.concat(open, claimed).toList();
    }

    /** Open ones that are not late and due by the end of so many days. */
    List<Condition> dueWithin(int days) {
        LocalDate today = LocalDate.now(clock);
        return sides().map(side -> Condition.of(
                        OF_STATUS + "'OPEN' AND d.lead_side = ? AND d.next_due > ? AND d.next_due <= ?",
                        side,
                        lastMissed(side, today),
                        today.plusDays(days)))
                .toList();
    }

    private Stream<String> sides() {
        return parties.all().stream().map(Side::code);
    }

    private LocalDate lastMissed(String side, LocalDate day) {
        return calendars.of(side).lastMissed(day);
    }

    private List<Claim> claims() {
        return jdbc.sql("SELECT DISTINCT lead_side, claimed_on FROM roadmap_item WHERE status = 'CLAIMED'")
                .query(Claim.class)
                .list();
    }

    record Claim(String leadSide, LocalDate claimedOn) {}
}
