package org.jointroadmap.flag;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jointroadmap.fact.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the standing measures of evaluated subjects in line with what the rules call for, and tells only the changes. */
@Component
public class MeasureKeeper {
    private final Measures measures;
    private final ApplicationEventPublisher events;

    MeasureKeeper(Measures measures, ApplicationEventPublisher events) {
        this.measures = measures;
        this.events = events;
    }

    /**
     * Begins, says anew and ends the measures of these subjects, which the caller has locked.
     *
     * @param owners id of each subject, all of this type, to the alpha-3 code of the side in charge of it
     * @param accounts asked for what begins alone
     * @param most so many may begin and end in one transaction
     * @throws ManyChanges before anything is changed, if there are more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reconcile(
            String type,
            Map<String, String> owners,
            Collection<CalledFor> calledFor,
            Function<CalledFor, Account> accounts,
            int ruleVersion,
            String occasion,
            int most) {
        Difference<Measure, CalledFor> change = Difference.between(
                measures.standing(type, owners.keySet()),
                Measure::identity,
                calledFor,
                CalledFor::identity,
                BinaryOperator.minBy(comparing(one -> one.words().english())));
        if (change.begun().size() + change.ended().size() > most) {
            throw new ManyChanges();
        }
        change.begun().forEach(asked -> {
            Measure begun = measures.begin(asked, Subject.of(asked.subject()), ruleVersion);
            tell(begun, owners, accounts.apply(asked), occasion);
        });
        change.kept().forEach((measure, asked) -> {
            measures.sayAnew(measure, asked);
            if (!measure.done()) {
                tell(measure, owners, accounts.apply(asked), occasion);
            }
        });
        change.ended().forEach(measure -> {
            measures.end(measure);
            events.publishEvent(new MeasureEnded(measure, ruleVersion, occasion));
        });
    }

    private void tell(Measure measure, Map<String, String> owners, Account account, String occasion) {
        String owner = Objects.requireNonNull(owners.get(measure.subject().id()));
        events.publishEvent(new MeasureBegun(measure, owner, account, occasion));
    }
}
