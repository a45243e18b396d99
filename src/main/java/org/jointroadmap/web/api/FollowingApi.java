package org.jointroadmap.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointroadmap.dossier.Audience;
import org.jointroadmap.dossier.Followed;
import org.jointroadmap.dossier.Following;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What somebody wants to hear of once a day. */
@Api
class FollowingApi {
    private static final String OF_ITEMS = "/api/items/{number}/following";
    private static final String OF_PROJECTS = "/api/projects/{id}/following";

    private final Audience audience;
    private final Following following;
    private final Subjects subjects;

    FollowingApi(Audience audience, Following following, Subjects subjects) {
        this.audience = audience;
        this.following = following;
        this.subjects = subjects;
    }

    @PutMapping(OF_ITEMS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void followItem(@PathVariable String number, Person by) {
        following.follow(audience.show(Subject.ITEM, number, by), by);
    }

    @DeleteMapping(OF_ITEMS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaveItem(@PathVariable String number, Person by) {
        following.leave(audience.show(Subject.ITEM, number, by), by);
    }

    @PutMapping(OF_PROJECTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void followProject(@PathVariable String id, Person by) {
        following.follow(audience.show(Subject.PROJECT, id, by), by);
    }

    @DeleteMapping(OF_PROJECTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaveProject(@PathVariable String id, Person by) {
        following.leave(audience.show(Subject.PROJECT, id, by), by);
    }

    @GetMapping("/api/me/following")
    Listing<FollowedJson> own(Person reader) {
        List<Followed> followed = following.of(reader);
        Map<Subject, String> numbers =
                subjects.numbers(followed.stream().map(Followed::subject).toList());
        return new Listing<>(
                followed.stream()
                        .map(one -> new FollowedJson(SubjectJson.of(one.subject(), numbers), one.since()))
                        .toList(),
                null);
    }

    record FollowedJson(SubjectJson subject, Instant since) {}
}
