package org.jointroadmap.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.project.ProjectMoved;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the coordinators what has become of a project: handed over, returned, decided, in another stage. */
@Component
class ProjectNotices {
    private final WorkNotices notices;
    private final Lifecycles lifecycles;
    private final People people;
    private final Parties parties;
    private final MessageSource texts;

    ProjectNotices(WorkNotices notices, Lifecycles lifecycles, People people, Parties parties, MessageSource texts) {
        this.notices = notices;
        this.lifecycles = lifecycles;
        this.people = people;
        this.parties = parties;
        this.texts = texts;
    }

    private String stage(ProjectMoved moved, Person reader) {
        String key = moved.stage().key();
        return lifecycles
                .stageName(key, reader.locale())
                .orElseGet(() -> String.valueOf(texts.getMessage("project.stage." + key, null, key, reader.locale())));
    }

    /** Of a draft its own side alone. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(ProjectMoved moved) {
        List<Person> readers = new ArrayList<>(people.withRole(moved.proposer(), Role.COORDINATOR));
        if (moved.shared()) {
            readers.addAll(people.withRole(parties.other(moved.proposer()).code(), Role.COORDINATOR));
        }
        for (Person reader : readers) {
            notices.happened(
                    "project-" + moved.id() + "-" + moved.version(),
                    List.of(reader),
                    Subject.project(moved.id().toString()),
                    "letter.project." + moved.kind().name().toLowerCase(Locale.ROOT),
                    stage(moved, reader),
                    parties.spoken(moved.reason(), reader.locale()));
        }
    }
}
