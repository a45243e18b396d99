package org.jointroadmap.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jointroadmap.Days;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that work has begun for them: at once, or in the day's digest where they wish so. */
@Component
public class WorkNotices {
    private final PlainLetters letters;
    private final Outbox outbox;
    private final Newcomers newcomers;
    private final Titles titles;
    private final Subjects subjects;
    private final People people;
    private final Wishes wishes;
    private final MessageSource texts;
    private final Clock clock;

    WorkNotices(
            PlainLetters letters,
            Outbox outbox,
            Newcomers newcomers,
            Titles titles,
            Subjects subjects,
            People people,
            Wishes wishes,
            MessageSource texts,
            Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.newcomers = newcomers;
        this.titles = titles;
        this.subjects = subjects;
        this.people = people;
        this.wishes = wishes;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A task has come up to everybody of a side who has a role, in the caller's transaction.
     *
     * @param task the engine's id of it
     * @param name what it is called in a language
     * @param due its last day
     * @param occasion on which rules began it, so that the day's letter tells it; null where people did
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begun(
            String task,
            Function<Locale, String> name,
            Subject about,
            String side,
            Role role,
            LocalDate due,
            @Nullable String occasion) {
        for (Person person : people.withRole(side.isEmpty() ? null : side, role)) {
            begun(
                    event(task),
                    new BegunWork(task, name, about, due),
                    person,
                    occasion == null ? occasion(event(task), person) : Occasion.ofDay(occasion));
        }
    }

    private void begun(String event, BegunWork work, Person person, Occasion occasion) {
        Locale language = person.locale();
        String called = work.name().apply(language);
        write(
                event,
                person,
                titles.work(work.about(), called, language),
                text("letter.work.text", language, called, Days.written(work.due(), language)),
                work.about(),
                occasion);
    }

    /**
     * Tells those who have come among the people of tasks meanwhile, and takes back what waits for who is none of them any
     * more, in the caller's transaction.
     *
     * @param now all who are
     * @param occasion whose letters wait until {@link #letGo}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(List<BegunWork> works, List<Person> now, String occasion) {
        if (works.isEmpty()) {
            return;
        }
        Map<String, Set<String>> told = newcomers.settle(
                works.stream().map(work -> event(work.task())).toList(), now, Occasion.ofDay(occasion));
        for (BegunWork work : works) {
            String event = event(work.task());
            now.stream()
                    .filter(person -> !told.getOrDefault(event, Set.of()).contains(person.login()))
                    .forEach(person -> begun(event, work, person, Occasion.ofDay(occasion)));
        }
    }

    /** Lets go what was written on an occasion. */
    public void letGo(String occasion) {
        outbox.release(occasion);
    }

    /** The task is done or gone: nobody has to hear of it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(String task) {
        outbox.withdraw(event(task));
    }

    /** Says a phrase of a model to people, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remind(String event, List<Person> readers, Subject about, Function<Locale, String> phrase) {
        for (Person person : readers) {
            String said = phrase.apply(person.locale());
            write(event, person, titles.work(about, said, person.locale()), said, about, occasion(event, person));
        }
    }

    /** Tells people what has become of a subject, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(String event, List<Person> readers, Subject about, String key, Object... words) {
        for (Person person : readers) {
            Locale language = person.locale();
            write(
                    event,
                    person,
                    titles.work(about, text(key + ".title", language, words), language),
                    text(key + ".text", language, words),
                    about,
                    occasion(event, person));
        }
    }

    /** Tells somebody in the day's digest, whatever they wish, what has become of a subject, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inDigest(String event, Person reader, Subject about, String key, Object... words) {
        Locale language = reader.locale();
        String heading = titles.heading(about, subjects.title(about, language), language);
        letters.write(
                event,
                reader,
                titles.work(about, text(key + ".title", language, words), language),
                heading + "\n\n" + text(key + ".text", language, words),
                about,
                digest());
    }

    /** What happened is taken back: who has not heard of it need not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void undone(String event) {
        outbox.withdraw(event);
    }

    /** First what it is about, with number and title: the subject line has room for the matter only. */
    private void write(String event, Person person, String title, String text, Subject about, Occasion occasion) {
        Locale language = person.locale();
        String heading = titles.heading(about, subjects.title(about, language), language);
        letters.write(event, person, title, heading + "\n\n" + text, about, occasion);
    }

    private Occasion occasion(String event, Person person) {
        return wishes.isDigest(person) ? digest() : Occasion.atOnce(event);
    }

    private Occasion digest() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        LocalDate day = now.toLocalTime().isBefore(DayLetters.MORNING) ? today : today.plusDays(1);
        return new Occasion(
                "digest-" + day,
                day.atTime(DayLetters.MORNING).atZone(clock.getZone()).toOffsetDateTime(),
                true);
    }

    private String text(String key, Locale language, Object... words) {
        return Objects.requireNonNull(texts.getMessage(key, words, language));
    }

    private static String event(String task) {
        return "task-" + task;
    }
}
