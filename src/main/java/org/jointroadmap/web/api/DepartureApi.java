package org.jointroadmap.web.api;

import java.util.Map;
import org.jointroadmap.party.DepartureDesk;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Where somebody who leaves hands over all that is theirs. */
@Api
class DepartureApi {
    private final DepartureDesk desk;

    DepartureApi(DepartureDesk desk) {
        this.desk = desk;
    }

    /** By an administrator; the answer says how much of what went over. */
    @PostMapping("/api/people/{login}/departure")
    Handed leave(@PathVariable String login, @RequestBody Entry entry, Person by) {
        return new Handed(login, desk.leave(login, entry.to(), by));
    }

    /** The login of the successor. */
    record Entry(@Nullable String to) {}

    record Handed(String login, Map<String, Integer> passed) {}
}
