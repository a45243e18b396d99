package org.jointroadmap.web.api;

import java.util.Comparator;
import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.party.InvitationDesk;
import org.jointroadmap.party.People;
import org.jointroadmap.party.PeopleDesk;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The people, for administrators. */
@Api
class PeopleApi {
    private static final String LIST = "people";
    private final People people;
    private final PeopleDesk desk;
    private final InvitationDesk invitations;

    PeopleApi(People people, PeopleDesk desk, InvitationDesk invitations) {
        this.people = people;
        this.desk = desk;
        this.invitations = invitations;
    }

    @GetMapping("/api/people")
    Listing<PersonJson> list(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        People.keptBy(reader);
        int most = Asked.limit(limit);
        String last = after == null
                ? ""
                : people.find(Page.key(LIST, after)).map(Person::login).orElseThrow(Page::notOurs);
        List<Person> rows = people.all().stream()
                .sorted(Comparator.comparing(Person::login))
                .filter(person -> person.login().compareTo(last) > 0)
                .limit(most + 1L)
                .toList();
        return Listing.of(Page.of(LIST, rows, most, Person::login).map(PersonJson::of));
    }

    @GetMapping("/api/people/{login}")
    ResponseEntity<PersonJson> show(@PathVariable String login, Person reader) {
        People.keptBy(reader);
        Person person = people.find(login).orElseThrow(() -> Refused.notFound("people.refused.unknown"));
        return ResponseEntity.ok().eTag(Asked.etag(people.version(login))).body(PersonJson.of(person));
    }

    @PostMapping("/api/people")
    ResponseEntity<PersonJson> admit(@RequestBody PersonEntry entry, Person by) {
        People.keptBy(by);
        var person = entry.person();
        desk.admit(person, by);
        return ResponseEntity.created(Asked.at("/api/people/" + person.login()))
                .eTag(Asked.etag(people.version(person.login())))
                .body(show(person.login(), by).getBody());
    }

    /** Sends another letter of invitation to somebody who has no password yet; the link of the one before ends. */
    @PostMapping("/api/people/{login}/invitation")
    ResponseEntity<Void> invite(@PathVariable String login, Person by) {
        invitations.invite(login, by);
        return ResponseEntity.noContent().build();
    }

    @PatchMapping(
            path = "/api/people/{login}",
            consumes = {"application/merge-patch+json", "application/json"})
    ResponseEntity<PersonJson> change(
            @PathVariable String login,
            @RequestBody PersonPatch patch,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        People.keptBy(by);
        desk.change(login, Asked.version(ifMatch), patch::appliedTo, patch.password(), by);
        return show(login, by);
    }

    /** A person, as the API writes it. */
    record PersonJson(
            String login,
            String name,
            @Nullable String side,
            List<String> roles,
            @Nullable String organisation,
            String language,
            @Nullable String email,
            boolean active) {

        static PersonJson of(Person person) {
            return new PersonJson(
                    person.login(),
                    person.name(),
                    person.side(),
                    person.roles().stream().map(Role::key).sorted().toList(),
                    person.organisation(),
                    person.language(),
                    person.email(),
                    person.active());
        }
    }
}
