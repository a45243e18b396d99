package org.jointroadmap.monitoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.flag.FollowUp;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.trade.figure.FigureChange;
import org.jointroadmap.trade.figure.ImportEffects;
import org.springframework.stereotype.Component;

/** What figures lead to, looked at before and after a change: opportunities, flags, tasks, letters. */
@Component
class Consequences {
    private static final Set<String> RESTING_ON_FIGURES = Set.of(Subject.OPPORTUNITY, Subject.TARGET);

    private final Opportunities opportunities;
    private final Flags flags;
    private final List<FollowUp> followUps;

    Consequences(Opportunities opportunities, Flags flags, List<FollowUp> followUps) {
        this.opportunities = opportunities;
        this.flags = flags;
        this.followUps = followUps;
    }

    Seen look() {
        return new Seen(
                opportunities.allNewest(),
                flags.numbersOfStanding(RESTING_ON_FIGURES),
                about(FollowUp.Kind.TASK),
                about(FollowUp.Kind.LETTER));
    }

    /** What is otherwise than it was; letters are only added. */
    ImportEffects since(Seen before, FigureChange figures) {
        Seen now = look();
        Set<String> letters = new HashSet<>(now.letters());
        letters.removeAll(before.letters());
        return new ImportEffects(
                figures,
                Opportunity.differing(before.opportunities(), now.opportunities()),
                differing(before.flags(), now.flags()),
                differing(before.tasks(), now.tasks()),
                letters.size());
    }

    private Set<String> about(FollowUp.Kind kind) {
        return followUps.stream()
                .filter(followUp -> followUp.kind() == kind)
                .flatMap(followUp -> followUp.about(RESTING_ON_FIGURES).stream())
                .collect(Collectors.toSet());
    }

    private static <T> int differing(Set<T> before, Set<T> now) {
        Set<T> either = new HashSet<>(before);
        either.addAll(now);
        either.removeIf(one -> before.contains(one) && now.contains(one));
        return either.size();
    }

    record Seen(
            Map<OpportunityId, Opportunity> opportunities, Set<Long> flags, Set<String> tasks, Set<String> letters) {}
}
