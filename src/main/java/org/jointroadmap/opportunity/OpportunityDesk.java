package org.jointroadmap.opportunity;

import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that people take on the page of an opportunity, not in its process, which then has nothing left to do. */
@Component
public class OpportunityDesk {
    private final OpportunityCourse course;
    private final Opportunities opportunities;
    private final ApplicationEventPublisher events;

    OpportunityDesk(OpportunityCourse course, Opportunities opportunities, ApplicationEventPublisher events) {
        this.course = course;
        this.opportunities = opportunities;
        this.events = events;
    }

    @Transactional
    public void dismiss(OpportunityId id, @Nullable String reason, @Nullable Integer seen, Person by) {
        check(id, seen, by);
        course.dismissOpenly(id, reason, by);
        events.publishEvent(new OpportunityDecided(id, Step.DISMISSED));
    }

    @Transactional
    public void switchOver(OpportunityId id, @Nullable String reason, @Nullable Integer seen, Person by) {
        check(id, seen, by);
        course.switchOver(id, reason, by);
        events.publishEvent(new OpportunityDecided(id, Step.SWITCHED));
    }

    @Transactional
    public Project turnIntoProject(OpportunityId id, @Nullable String item, @Nullable Integer seen, Person by) {
        check(id, seen, by);
        Project project = course.turnIntoProject(id, null, item, null, by);
        events.publishEvent(new OpportunityDecided(id, Step.PROJECT));
        return project;
    }

    /** Locked first, so that of two who decide at once the second sees what the first decided. */
    private void check(OpportunityId id, @Nullable Integer seen, Person by) {
        OpportunityCase now = opportunities.lock(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("refused.opportunity.unknown", id));
        if (!now.isDecidedBy(by)) {
            throw Refused.notYours("refused.opportunity.not-yours");
        }
        if (seen != null && seen != now.version()) {
            throw Refused.stale("refused.opportunity.stale");
        }
        if (now.step().isDecided()) {
            throw Refused.wrongState("refused.opportunity.decided");
        }
    }
}
