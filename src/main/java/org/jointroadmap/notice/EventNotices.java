package org.jointroadmap.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jointroadmap.Days;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.roadmap.ItemCounted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owners of an item and the coordinators of both sides that its deadline begins to run, moves or waits again. */
@Component
class EventNotices {
    private final WorkNotices notices;
    private final Subjects subjects;
    private final People people;
    private final Parties parties;
    private final MessageSource texts;
    private final Clock clock;

    EventNotices(
            WorkNotices notices, Subjects subjects, People people, Parties parties, MessageSource texts, Clock clock) {
        this.notices = notices;
        this.subjects = subjects;
        this.people = people;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(ItemCounted counted) {
        Subject item = Subject.item(counted.item());
        String what = counted.after() == null ? "waits" : counted.before() == null ? "started" : "moved";
        String event = "counted-" + counted.item() + "-" + clock.instant().toEpochMilli();
        for (Person reader : readers(item)) {
            Locale language = reader.locale();
            notices.happened(
                    event,
                    List.of(reader),
                    item,
                    "letter.event." + what,
                    Objects.requireNonNull(texts.getMessage("event.kind." + counted.kind(), null, language)),
                    Days.written(counted.day(), language),
                    day(counted.after(), language),
                    day(counted.before(), language));
        }
    }

    private List<Person> readers(Subject item) {
        Map<String, Person> readers = new LinkedHashMap<>();
        List<Person> all = new ArrayList<>();
        parties.all().forEach(side -> all.addAll(people.withRole(side.code(), Role.COORDINATOR)));
        subjects.kind(item).people(item.id()).forEach(login -> people.find(login)
                .ifPresent(all::add));
        all.forEach(person -> readers.put(person.login(), person));
        return List.copyOf(readers.values());
    }

    private static String day(@Nullable LocalDate day, Locale language) {
        return day == null ? "" : Days.written(day, language);
    }
}
