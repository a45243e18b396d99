package org.jointroadmap.web.api;

import java.time.Clock;
import java.util.List;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** Who asks. */
@Api
class MeApi {
    private final Clock clock;

    MeApi(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/api/me")
    Me me(Person person) {
        List<String> roles = person.roles().stream().map(Role::key).sorted().toList();
        return new Me(
                person.login(),
                person.name(),
                person.side(),
                roles,
                person.language(),
                clock.getZone().getId());
    }

    /** @param zone whose days and hours the program means */
    record Me(String login, String name, @Nullable String side, List<String> roles, String language, String zone) {}
}
