package org.jointroadmap.web.subject;

import java.time.Instant;
import org.jointroadmap.dossier.Following;
import org.jointroadmap.dossier.Visits;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the reader follows it, and what is new since they looked. */
@Component
class VisitPanel implements Panel {
    private final Following following;
    private final Visits visits;

    VisitPanel(Following following, Visits visits) {
        this.following = following;
        this.visits = visits;
    }

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public Object of(Subject subject, String side, Person reader) {
        return new Since(
                following.isFollowed(subject, reader),
                visits.last(subject, reader).orElse(null),
                reader.login());
    }

    /** @param last when the visit before ended, null for the first one */
    record Since(boolean followed, @Nullable Instant last, String login) {
        /** Whether the reader has not seen it yet; one's own is not new. */
        public boolean isNew(Instant at, @Nullable String by) {
            return last != null && at.isAfter(last) && !login.equals(by);
        }
    }
}
