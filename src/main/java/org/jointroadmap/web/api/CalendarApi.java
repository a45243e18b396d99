package org.jointroadmap.web.api;

import java.time.Instant;
import org.jointroadmap.Refused;
import org.jointroadmap.notice.ProgramAddress;
import org.jointroadmap.party.CalendarKey;
import org.jointroadmap.party.CalendarKeys;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address at which a calendar program reads one's own deadlines and tasks. */
@Api
class CalendarApi {
    private static final String ADDRESS = "/api/me/calendar";

    private final CalendarKeys keys;
    private final ProgramAddress address;

    CalendarApi(CalendarKeys keys, ProgramAddress address) {
        this.keys = keys;
        this.address = address;
    }

    @GetMapping(ADDRESS)
    Kept show(Person me) {
        return keys.of(me).map(Kept::of).orElseThrow(() -> Refused.notFound("refused.calendar.none"));
    }

    @PostMapping(ADDRESS)
    @ResponseStatus(HttpStatus.CREATED)
    Made make(@RequestBody(required = false) @Nullable Wish wish, Person me) {
        boolean wholeSide = wish != null && Boolean.TRUE.equals(wish.wholeSide());
        return new Made(address.of("/calendar/" + keys.make(wholeSide, me) + ".ics"));
    }

    @DeleteMapping(ADDRESS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Person me) {
        keys.revoke(me);
    }

    record Wish(@Nullable Boolean wholeSide) {}

    /** @param address with the secret, which is never told again */
    record Made(String address) {}

    record Kept(boolean wholeSide, Instant madeAt, @Nullable Instant usedAt) {
        static Kept of(CalendarKey key) {
            return new Kept(key.wholeSide(), key.madeAt(), key.usedAt());
        }
    }
}
