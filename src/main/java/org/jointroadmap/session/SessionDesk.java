package org.jointroadmap.session;

import java.time.LocalDate;
import java.util.Objects;
import org.jointroadmap.Change;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where sessions are planned and called off. */
@Component
public class SessionDesk {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_SESSION = 31;
    private static final int HIGHEST_NUMBER = 9_999;

    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    SessionDesk(Sessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** Whether somebody may plan sessions: the joint secretariat. */
    public static boolean mayPlan(Person person) {
        return person.isJointSecretariat();
    }

    @Transactional
    public PlannedSession plan(SessionDraft draft, Person by) {
        mustPlan(by);
        Wrongs wrongs = new Wrongs();
        SessionKind kind = check(draft, wrongs);
        wrongs.refuse();
        long id = sessions.add(
                Objects.requireNonNull(kind),
                draft.number(),
                Objects.requireNonNull(draft.from()),
                Objects.requireNonNull(draft.to()),
                String.valueOf(draft.place()).strip(),
                by);
        events.publishEvent(Change.of("session.planned", "session/" + id)
                .by(by.login())
                .field("kind", null, kind.key())
                .field("number", null, draft.number())
                .field("from", null, draft.from())
                .field("to", null, draft.to())
                .field("place", null, draft.place()));
        events.publishEvent(new SessionsChanged());
        return sessions.find(id).orElseThrow();
    }

    /** It does not take place. */
    @Transactional
    public void cancel(long id, @Nullable Integer version, Person by) {
        mustPlan(by);
        PlannedSession session = sessions.lock(id).orElseThrow(() -> Refused.notFound("refused.session.unknown", id));
        if (version != null && version != session.version()) {
            throw Refused.stale("refused.session.stale", version, session.version());
        }
        if (session.status() != SessionStatus.PLANNED) {
            throw Refused.wrongState("refused.session.state", session.status().key());
        }
        sessions.set(id, SessionStatus.CANCELLED);
        events.publishEvent(Change.of("session.cancelled", "session/" + id)
                .by(by.login())
                .field("status", session.status().key(), SessionStatus.CANCELLED.key()));
        events.publishEvent(new SessionsChanged());
    }

    private static void mustPlan(Person by) {
        if (!mayPlan(by)) {
            throw Refused.notYours("refused.session.not-yours");
        }
    }

    private @Nullable SessionKind check(SessionDraft draft, Wrongs wrongs) {
        SessionKind kind = SessionKind.of(draft.kind()).orElse(null);
        wrongs.require(kind != null, "kind", "refused.session.kind", SessionKind.keys());
        Integer number = draft.number();
        if (number != null) {
            wrongs.require(number >= 1 && number <= HIGHEST_NUMBER, "number", "refused.session.number", HIGHEST_NUMBER);
        }
        checkDays(draft.from(), draft.to(), wrongs);
        wrongs.text("place", draft.place(), LONGEST_PLACE, "refused.blank");
        return kind;
    }

    private static void checkDays(@Nullable LocalDate from, @Nullable LocalDate to, Wrongs wrongs) {
        wrongs.require(from != null, "from", "refused.session.day");
        wrongs.require(to != null, "to", "refused.session.day");
        wrongs.also(() -> Days.check("from", from));
        wrongs.also(() -> Days.check("to", to));
        if (from != null && to != null) {
            wrongs.require(!to.isBefore(from), "to", "refused.session.days");
            wrongs.require(to.isBefore(from.plusDays(LONGEST_SESSION)), "to", "refused.session.long", LONGEST_SESSION);
        }
    }
}
