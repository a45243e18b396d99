package org.jointroadmap.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.session.AgendaSource;
import org.jointroadmap.session.PlannedSession;
import org.jointroadmap.session.SessionDesk;
import org.jointroadmap.session.SessionDraft;
import org.jointroadmap.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<AgendaSource> agendas;
    private final OnceOnly onceOnly;
    private final Clock clock;

    SessionsApi(
            Sessions sessions, SessionDesk desk, ObjectProvider<AgendaSource> agendas, OnceOnly onceOnly, Clock clock) {
        this.sessions = sessions;
        this.desk = desk;
        this.agendas = agendas;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    @GetMapping("/api/sessions")
    Listing<SessionJson> list(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Locale language) {
        return Listing.of(sessions.page(after, Asked.limit(limit)).map(session -> json(session, language)));
    }

    @GetMapping("/api/sessions/{id}")
    ResponseEntity<SessionJson> show(@PathVariable long id, Locale language) {
        PlannedSession session = find(id);
        return ResponseEntity.ok().eTag(Asked.etag(session.version())).body(json(session, language));
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
                .body(json(session, language));
    }

    private PlannedSession find(long id) {
        return sessions.find(id).orElseThrow(() -> Refused.notFound("refused.session.unknown", id));
    }

    /** What rules put on an agenda is for the next session, whichever that is. */
    private SessionJson json(PlannedSession session, Locale language) {
        boolean next = sessions.next(LocalDate.now(clock))
                .filter(coming -> coming.id() == session.id())
                .isPresent();
        List<AgendaSource.Point> agenda = next
                ? agendas.stream()
                        .flatMap(source -> source.forNext(language).stream())
                        .toList()
                : List.of();
        return new SessionJson(
                session.id(),
                session.kind().key(),
                session.number(),
                session.from(),
                session.to(),
                session.place(),
                session.status().key(),
                agenda,
                List.of(),
                session.version());
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
            List<AgendaSource.Point> agenda,
            List<String> decisions,
            int version) {}
}
