package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which day a side asks for. */
@Component
public class RequestedDates {
    private final Clock clock;

    RequestedDates(Clock clock) {
        this.clock = clock;
    }

    /** Null where its words name no day. */
    public @Nullable LocalDate of(Wish.Date date) {
        return DueDates.read(date.dueText(), LocalDate.now(clock)).date();
    }
}
