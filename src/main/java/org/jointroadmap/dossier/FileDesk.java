package org.jointroadmap.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.dossier.file.ArrivedFile;
import org.jointroadmap.dossier.file.FileName;
import org.jointroadmap.dossier.file.FileStore;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people attach files to a subject, and take them away again. */
@Component
public class FileDesk {
    private static final Logger LOG = LoggerFactory.getLogger(FileDesk.class);

    private final FileStore store;
    private final AttachedFiles files;
    private final Audience audience;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FileDesk(FileStore store, AttachedFiles files, Audience audience, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.files = files;
        this.audience = audience;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes the bytes of a file that somebody attaches, outside of any transaction.
     *
     * @throws IOException if the disk is full or the sender breaks off
     */
    public ArrivedFile arrive(Subject subject, InputStream content, String name, FileLetter letter, Person by)
            throws IOException {
        audience.addedBy(subject, by);
        letter.check();
        return store.take(content, FileName.of(name));
    }

    /** Forgets what arrived, unless it was attached. */
    public void drop(ArrivedFile arrived) {
        store.drop(arrived);
    }

    /** Attaches what arrived, and answers its number. */
    @Transactional
    public long attach(Subject subject, ArrivedFile arrived, FileLetter letter, Person by) {
        audience.addedBy(subject, by);
        files.lock();
        String own = audience.ownSide(subject).orElse(null);
        long number = files.add(subject, own, arrived, letter, by, OffsetDateTime.now(clock));
        events.publishEvent(Change.of("file.attached", subject.toString())
                .by(by.login())
                .ownIf(own != null)
                .field("file", null, arrived.name())
                .field("hash", null, arrived.hash())
                .field("letter-number", null, letter.number())
                .field("letter-date", null, letter.date()));
        events.publishEvent(new DossierChanged("file.attached", subject, own, by.login()));
        store.keep(arrived);
        return number;
    }

    /** Takes a file away: who attached it on the same day, an administrator at any time. */
    @Transactional
    public void remove(long number, Person by) {
        AttachedFile file = files.show(number, by);
        if (!mayRemove(file, by)) {
            throw Refused.notYours("refused.file.remove");
        }
        if (files.remove(number, by, OffsetDateTime.now(clock))) {
            events.publishEvent(Change.of("file.removed", file.subject().toString())
                    .by(by.login())
                    .ownIf(file.ownSide() != null)
                    .field("file", file.name(), null)
                    .field("hash", file.hash(), null));
            events.publishEvent(new DossierChanged("file.removed", file.subject(), file.ownSide(), by.login()));
        }
    }

    /** Whether somebody may take it away as it stands. */
    public boolean mayRemove(AttachedFile file, Person by) {
        LocalDate day = LocalDate.ofInstant(file.at(), clock.getZone());
        return by.has(Role.ADMINISTRATOR) || file.by().equals(by.login()) && day.equals(LocalDate.now(clock));
    }

    /** Where its bytes lie. */
    public Path content(AttachedFile file) {
        Path place = store.place(file.hash());
        if (!Files.isRegularFile(place)) {
            LOG.error("The attached file {} is not in the data folder", file.hash());
            throw Refused.unavailable("refused.file.missing");
        }
        return place;
    }
}
