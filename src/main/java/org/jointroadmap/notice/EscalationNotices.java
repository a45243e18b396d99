package org.jointroadmap.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people of a rung that an escalation has reached them. */
@Component
public class EscalationNotices {
    private final Outbox outbox;
    private final Newcomers newcomers;
    private final Recipients recipients;
    private final Contents contents;
    private final Flags flags;
    private final Titles titles;

    EscalationNotices(
            Outbox outbox, Newcomers newcomers, Recipients recipients, Contents contents, Flags flags, Titles titles) {
        this.outbox = outbox;
        this.newcomers = newcomers;
        this.recipients = recipients;
        this.contents = contents;
        this.flags = flags;
        this.titles = titles;
    }

    /**
     * Writes one notice to each person of the rung, in the caller's transaction.
     *
     * @param owner alpha-3 code of the side that answers for the subject
     * @param occasion names what goes out in one letter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(long escalation, Subject subject, Level level, String owner, String occasion) {
        write(
                new Rung(escalation, subject, level, owner),
                recipients.at(level, subject, owner),
                flags.standing(subject),
                occasion);
    }

    /**
     * Tells those who have come onto rungs meanwhile, and takes back what waits for who stands on them no more, in the
     * caller's transaction.
     *
     * @param occasion whose letters wait until they are let go
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Collection<Rung> rungs, String occasion) {
        rungs.stream()
                .collect(Collectors.groupingBy(rung -> List.of(rung.level(), rung.owner())))
                .values()
                .forEach(alike -> followAlike(alike, occasion));
    }

    /** Of one level and one owner, so that the same people stand on all. */
    private void followAlike(List<Rung> rungs, String occasion) {
        List<Person> now = recipients.at(rungs.get(0).level(), rungs.get(0).owner());
        Map<String, Set<String>> told =
                newcomers.settle(rungs.stream().map(Rung::event).toList(), now, Occasion.ofDay(occasion));
        for (Rung rung : rungs) {
            Set<String> known = told.getOrDefault(rung.event(), Set.of());
            if (now.stream().anyMatch(person -> !known.contains(person.login()))) {
                List<Person> missed = recipients.reachable(now, rung.subject()).stream()
                        .filter(person -> !known.contains(person.login()))
                        .toList();
                write(rung, missed, flags.standing(rung.subject()), occasion);
            }
        }
    }

    private void write(Rung rung, List<Person> people, List<Flag> reasons, String occasion) {
        boolean critical = reasons.stream().anyMatch(flag -> flag.severity() == Severity.CRITICAL);
        for (Person person : people) {
            Content content = contents.about(rung.subject(), reasons, rung.level(), person.locale());
            outbox.write(
                    rung.event(),
                    person,
                    titles.escalation(rung.subject(), content, rung.level(), person.locale()),
                    rung.subject(),
                    "escalation",
                    contents.written(content),
                    new Occasion(occasion, null, !critical));
        }
    }
}
