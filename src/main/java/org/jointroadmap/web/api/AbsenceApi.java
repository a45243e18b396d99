package org.jointroadmap.web.api;

import java.time.LocalDate;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Absence;
import org.jointroadmap.party.AbsenceDesk;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** When somebody is away, and who stands in: kept by the person and by administrators. */
@Api
class AbsenceApi {
    private static final String PATH = "/api/people/{login}/absence";

    private final AbsenceDesk desk;

    AbsenceApi(AbsenceDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    Absence show(@PathVariable String login, Person reader) {
        return desk.of(login, reader).orElseThrow(() -> Refused.notFound("refused.absence.none"));
    }

    @PutMapping(PATH)
    Absence put(@PathVariable String login, @RequestBody Entry entry, Person by) {
        return desk.put(login, entry.from(), entry.to(), entry.substitute(), by);
    }

    @DeleteMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String login, Person by) {
        desk.remove(login, by);
    }

    /** The first and the last day, and the login of who stands in. */
    record Entry(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String substitute) {}
}
