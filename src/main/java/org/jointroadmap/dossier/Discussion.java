package org.jointroadmap.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.notice.WorkNotices;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people talk about a subject; whom they name is written to. */
@Component
public class Discussion {
    private static final String MENTIONED = "mentioned";
    private static final int LONGEST = 4_000;
    private static final int TOLD = 2_000;
    private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(15);

    private final Comments comments;
    private final Mentions mentions;
    private final Audience audience;
    private final WorkNotices notices;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Discussion(
            Comments comments,
            Mentions mentions,
            Audience audience,
            WorkNotices notices,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.mentions = mentions;
        this.audience = audience;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** Whether somebody may say something: who adds to what is kept about it, and who was named. */
    public boolean mayTalk(Subject subject, Person person) {
        return audience.mayAdd(subject, person) || audience.sees(subject, person) && comments.isNamed(subject, person);
    }

    /**
     * Says something, and answers the number of the comment.
     *
     * @param field in which it was entered
     */
    @Transactional
    public long say(Subject subject, String field, @Nullable String said, Person by) {
        if (!mayTalk(subject, by)) {
            throw Refused.notYours("refused.dossier.not-yours");
        }
        Wrongs wrongs = new Wrongs();
        wrongs.text(field, said, LONGEST, "refused.comment.empty");
        wrongs.refuse();
        String text = String.valueOf(said).strip();
        List<Person> named = mentions.in(text, subject, by);
        String own = audience.ownSide(subject).orElse(null);
        long number = comments.add(
                subject, own, text, named.stream().map(Person::login).toList(), by, OffsetDateTime.now(clock));
        tell("comment.added", subject, own, by);
        String told = text.length() > TOLD ? text.substring(0, TOLD) + "…" : text;
        notices.happened(event(number), named, subject, "letter.dossier." + MENTIONED, by.name(), told);
        return number;
    }

    /** Takes back what one said a moment ago. */
    @Transactional
    public void takeBack(long number, Person by) {
        Comment comment = comments.show(number, by);
        if (!comment.by().equals(by.login())) {
            throw Refused.notYours("refused.comment.not-yours");
        }
        if (!mayTakeBack(comment, by)) {
            throw Refused.wrongState("refused.comment.late", SECOND_THOUGHTS.toMinutes());
        }
        if (comments.takeBack(number, OffsetDateTime.now(clock))) {
            notices.undone(event(number));
            tell("comment.taken-back", comment.subject(), comment.ownSide(), by);
        }
    }

    /** Whether somebody may take it back as it stands. */
    public boolean mayTakeBack(Comment comment, Person by) {
        return comment.by().equals(by.login())
                && comment.at().plus(SECOND_THOUGHTS).isAfter(clock.instant());
    }

    private void tell(String kind, Subject subject, @Nullable String own, Person by) {
        events.publishEvent(Change.of(kind, subject.toString()).by(by.login()).ownIf(own != null));
        events.publishEvent(new DossierChanged(kind, subject, own, by.login()));
    }

    private static String event(long number) {
        return "comment-" + number;
    }
}
