package org.jointroadmap.opportunity;

import java.time.LocalDate;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do about an opportunity, whether in its process or on its page. */
@Component
public class OpportunityCourse {
    /** Whether somebody may decide: who acts for the buyer. */
    public static boolean mayDecide(OpportunityId id, Person person) {
        return person.actsFor(id.buyer());
    }

    /** Somebody's answer is awaited. */
    public void waitFor(OpportunityId id, Step step, String side, LocalDate due) {
        throw new UnsupportedOperationException("" + id + step + side + due);
    }

    /** The partner's answer: who could supply it, or why nobody can. */
    public void nameSuppliers(OpportunityId id, String suppliers) {
        throw new UnsupportedOperationException("" + id + suppliers);
    }

    /** What the buyer was offered, or what came of asking for it. */
    public void recordOffer(OpportunityId id, String offer) {
        throw new UnsupportedOperationException("" + id + offer);
    }

    /** Nobody looks at it any more, for instance because its flag was cleared. */
    public void leave(OpportunityId id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** @throws org.jointroadmap.Refused if the reason is blank, it is decided already, or it is not the person's */
    public void dismiss(OpportunityId id, @Nullable String reason, Person by) {
        throw new UnsupportedOperationException("" + id + reason + by);
    }

    public void switchOver(OpportunityId id, @Nullable String reason, Person by) {
        throw new UnsupportedOperationException("" + id + reason + by);
    }

    /** Proposes a project of it, with its HS code and, if given, an item of the roadmap. */
    public Project turnIntoProject(OpportunityId id, @Nullable String item, Person by) {
        throw new UnsupportedOperationException("" + id + item + by);
    }
}
