package org.jointroadmap.dossier;

import java.util.Optional;
import java.util.Set;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.springframework.stereotype.Component;

/** Who may see a subject, and who may add to what is kept about it. */
@Component
public class Audience {
    private final Subjects subjects;

    Audience(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * The subject that people call so.
     *
     * @throws Refused if there is none that the reader may know of; both take the same questions
     */
    public Subject show(String type, String number, Person reader) {
        Subject subject = subjects.called(type + "/" + number);
        SubjectKind kind = subjects.kind(subject);
        boolean there = kind.side(subject.id()).isPresent();
        boolean seen = sees(subject, reader);
        if (!there || !seen) {
            throw Refused.notFound("refused." + type + ".unknown", number);
        }
        return subject;
    }

    /** Whether somebody may know of it. */
    boolean sees(Subject subject, Person reader) {
        return ownSide(subject).map(reader::isOf).orElse(true);
    }

    /** Alpha-3 code of the side whose own it still is. */
    Optional<String> ownSide(Subject subject) {
        return subjects.kind(subject).ownSide(subject.id());
    }

    /** Who decides for a side, keeps the papers, or is named for it adds to it. */
    public boolean mayAdd(Subject subject, Person person) {
        boolean office = person.has(Role.SECRETARIAT) && !person.has(Role.ADMINISTRATOR);
        return sees(subject, person) && (person.decides() || office || isNamed(subject, person));
    }

    void addedBy(Subject subject, Person person) {
        if (!mayAdd(subject, person)) {
            throw Refused.notYours("refused.dossier.not-yours");
        }
    }

    private boolean isNamed(Subject subject, Person person) {
        Set<String> named = subjects.kind(subject).people(subject.id());
        return named.contains(person.login());
    }
}
