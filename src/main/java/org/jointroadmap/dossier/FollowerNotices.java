package org.jointroadmap.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Change;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.notice.WorkNotices;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells who follows a subject what became of it, once a day, as far as both sides may know of it. */
@Component
class FollowerNotices {
    private static final String FOLLOWED = "followed";

    /** What both sides read on the page too; never what somebody answered. */
    private static final Set<String> TOLD = Set.of(
            "item.amended",
            "item.redated",
            "item.reshaped",
            "item.claimed",
            "item.closed",
            "item.due-again",
            "item.sent-back",
            "project.handed-over",
            "project.moved",
            "project.reported",
            "project.migrated");

    /** Fields whose values are told. */
    private static final List<String> VALUES = List.of("title", "due");

    private final Following following;
    private final WorkNotices notices;
    private final People people;
    private final MessageSource texts;

    FollowerNotices(Following following, WorkNotices notices, People people, MessageSource texts) {
        this.following = following;
        this.notices = notices;
        this.people = people;
        this.texts = texts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Change change) {
        if (TOLD.contains(change.kind())) {
            tell(change.kind(), Subject.of(change.subject()), null, change.login(), values(change));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(DossierChanged changed) {
        tell(changed.kind(), changed.subject(), changed.ownSide(), changed.by(), "");
    }

    private void tell(String kind, Subject subject, @Nullable String ownSide, @Nullable String login, String values) {
        for (Person reader : following.followers(subject)) {
            boolean theirs = ownSide == null || reader.isOf(ownSide);
            if (theirs && !reader.login().equals(login)) {
                String what = text(kind, reader.locale());
                String who = Optional.ofNullable(login)
                        .flatMap(people::find)
                        .map(Person::name)
                        .orElseGet(() -> text("audit.program", reader.locale()));
                notices.inDigest(
                        "followed-" + DrawnNumber.next(),
                        reader,
                        subject,
                        "letter.dossier." + FOLLOWED,
                        what,
                        who,
                        values);
            }
        }
    }

    /** What was, and what is. */
    private static String values(Change change) {
        StringBuilder values = new StringBuilder();
        for (String field : VALUES) {
            String before = change.before().get(field);
            String after = change.after().get(field);
            if (before != null || after != null) {
                values.append('\n').append(said(before)).append(" → ").append(said(after));
            }
        }
        return values.toString();
    }

    private static String said(@Nullable String value) {
        return value == null || value.isEmpty() ? "—" : value;
    }

    private String text(String key, Locale language) {
        return Objects.requireNonNull(texts.getMessage(key, null, language));
    }
}
