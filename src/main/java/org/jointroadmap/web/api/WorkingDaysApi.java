package org.jointroadmap.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Counts working days by the calendar of a side or of both, for anybody. */
@Api
class WorkingDaysApi {
    private static final String JOINT = "joint";
    private static final List<String> KINDS = List.of("add", "count", "roll");

    private final WorkingCalendars calendars;
    private final Parties parties;

    WorkingDaysApi(WorkingCalendars calendars, Parties parties) {
        this.calendars = calendars;
        this.parties = parties;
    }

    @PostMapping("/api/working-days")
    Answer answer(@RequestBody Question question) {
        Wrongs wrongs = new Wrongs();
        String kind = KINDS.stream()
                .filter(known -> known.equals(question.kind()))
                .findFirst()
                .orElse("");
        wrongs.require(!kind.isEmpty(), "kind", "refused.working-days.kind", String.join(", ", KINDS));
        List<String> sides = Stream.concat(parties.all().stream().map(Side::code), Stream.of(JOINT))
                .toList();
        String side = question.side() == null ? "" : question.side();
        wrongs.require(sides.contains(side), "side", "refused.working-days.side", String.join(", ", sides));
        day("start", question.start(), wrongs);
        if (kind.equals("count")) {
            day("end", question.end(), wrongs);
        }
        if (kind.equals("add")) {
            whole(question.n(), wrongs);
        }
        wrongs.refuse();
        WorkingCalendar calendar = side.equals(JOINT) ? calendars.joint(parties.all()) : calendars.fresh(side);
        LocalDate start = given(question.start());
        return switch (kind) {
            case "add" -> date(calendar, start, added(calendar, start, given(question.n())));
            case "count" -> counted(calendar, start, given(question.end()));
            default -> date(calendar, start, rolled(calendar, start));
        };
    }

    private static LocalDate added(WorkingCalendar calendar, LocalDate start, BigDecimal n) {
        int most = calendar.between(start, Days.LAST);
        if (n.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw Refused.invalid("n", "refused.working-days.beyond", most, Days.bounds()[1]);
        }
        return calendar.plus(start, n.intValueExact());
    }

    private static LocalDate rolled(WorkingCalendar calendar, LocalDate start) {
        LocalDate day = calendar.onOrAfter(start);
        Days.check("start", day);
        return day;
    }

    private static Answer counted(WorkingCalendar calendar, LocalDate start, LocalDate end) {
        boolean backwards = end.isBefore(start);
        return new Answer(
                null,
                calendar.between(start, end),
                calendar.isProvisional(backwards ? end : start, backwards ? start : end));
    }

    private static Answer date(WorkingCalendar calendar, LocalDate start, LocalDate day) {
        return new Answer(day, null, calendar.isProvisional(start, day));
    }

    private static void day(String field, @Nullable LocalDate day, Wrongs wrongs) {
        wrongs.require(day != null, field, "refused.working-days.missing");
        wrongs.also(() -> Days.check(field, day));
    }

    private static void whole(@Nullable BigDecimal n, Wrongs wrongs) {
        boolean counts = n != null
                && n.signum() >= 0
                && (n.scale() <= 0
                        || n.precision() - n.scale() < 10
                                && n.stripTrailingZeros().scale() <= 0);
        wrongs.require(counts, "n", "refused.working-days.n");
    }

    private static <T> T given(@Nullable T checked) {
        return Objects.requireNonNull(checked);
    }

    /** What is to be counted: {@code n} belongs to add, {@code end} to count. */
    record Question(
            @Nullable String kind,
            @Nullable String side,
            @Nullable LocalDate start,
            @Nullable BigDecimal n,
            @Nullable LocalDate end) {}

    /** A day or a number of days; provisional where a calendar is not published or not known in full. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(@Nullable LocalDate date, @Nullable Integer days, boolean provisional) {}
}
