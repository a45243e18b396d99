package org.jointroadmap.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.monitoring.AgendaPoints;
import org.jointroadmap.party.Person;
import org.jointroadmap.session.PlannedSession;
import org.jointroadmap.session.SessionDesk;
import org.jointroadmap.session.SessionDraft;
import org.jointroadmap.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The sessions of the commission, and what the next one should speak of. */
@Api
class SessionsApi {
    private final Sessions sessions;
    private final SessionDesk desk;
    private final AgendaPoints agenda;
    private final Subjects subjects;
    private final OnceOnly onceOnly;
    private final Clock clock;

    SessionsApi(
            Sessions sessions,
            SessionDesk desk,
            AgendaPoints agenda,
            Subjects subjects,
            OnceOnly onceOnly,
            Clock clock) {
        this.sessions = sessions;
        this.desk = desk;
        this.agenda = agenda;
        this.subjects = subjects;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping("/api/sessions")
    Listing<SessionJson> list(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person by,
            Locale language) {
        return Listing.of(sessions.page(after, Asked.limit(limit)).map(session -> json(session, by, language)));
    }

    @GetMapping("/api/sessions/{id}")
    ResponseEntity<SessionJson> show(@PathVariable long id, Person by, Locale language) {
        PlannedSession session = find(id);
        return ResponseEntity.ok().eTag(Asked.etag(session.version())).body(json(session, by, language));
    }

    @PostMapping("/api/sessions")
    ResponseEntity<SessionJson> plan(
            @RequestBody SessionDraft draft,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Locale language,
            Person by) {
        String id = onceOnly.create(
                by, key, draft, () -> String.valueOf(desk.plan(draft, by).id()));
        PlannedSession session = find(Long.parseLong(id));
        return ResponseEntity.created(Asked.at("/api/sessions/" + id))
                .eTag(Asked.etag(session.version()))
                .body(json(session, by, language));
    }

    private PlannedSession find(long id) {
        return sessions.find(id).orElseThrow(() -> Refused.notFound("refused.session.unknown", id));
    }

    /** What rules put on an agenda is for the next session, whichever that is. */
    private SessionJson json(PlannedSession session, Person reader, Locale language) {
        boolean next = sessions.next(LocalDate.now(clock))
                .filter(coming -> coming.id() == session.id())
                .isPresent();
        List<PointJson> points = next ? points(reader, language) : List.of();
        return new SessionJson(
                session.id(),
                session.kind().key(),
                session.number(),
                session.from(),
                session.to(),
                session.place(),
                session.status().key(),
                points,
                List.of(),
                session.version());
    }

    private List<PointJson> points(Person reader, Locale language) {
        List<AgendaPoints.Point> standing = agenda.standing(reader);
        Map<Subject, String> numbers = subjects.numbers(
                standing.stream().map(AgendaPoints.Point::subject).toList());
        return standing.stream()
                .map(point -> PointJson.of(point, numbers, language))
                .toList();
    }

    /**
     * A point of an agenda, as the API writes it.
     *
     * @param item number of the roadmap item that it is about, null if it is about something else
     */
    record PointJson(@Nullable String item, SubjectJson subject, String rule, String words) {
        private static PointJson of(AgendaPoints.Point point, Map<Subject, String> numbers, Locale language) {
            Subject subject = point.subject();
            boolean item = subject.type().equals(Subject.ITEM);
            return new PointJson(
                    item ? numbers.get(subject) : null,
                    SubjectJson.of(subject, numbers),
                    point.rule(),
                    point.words().in(language));
        }
    }

    /** A session, as the API writes it. */
    record SessionJson(
            long id,
            String kind,
            @Nullable Integer number,
            LocalDate from,
            LocalDate to,
            String place,
            String status,
            List<PointJson> agenda,
            List<String> decisions,
            int version) {}
}
