package org.jointroadmap.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.dossier.file.ArrivedFile;
import org.jointroadmap.fact.KeptFiles;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that are attached, each as far as its reader may see it. */
@Repository
public class AttachedFiles implements KeptFiles {
    private static final String LIST = "files";

    private final JdbcClient jdbc;
    private final Audience audience;

    AttachedFiles(JdbcClient jdbc, Audience audience) {
        this.jdbc = jdbc;
        this.audience = audience;
    }

    /** A page of those of a subject that the reader may see, the oldest first. */
    public Page<AttachedFile> page(Subject subject, Person reader, @Nullable String after, int limit) {
        long last = after == null ? 0 : position(Page.number(LIST, after), subject);
        List<AttachedFile> rows = jdbc.sql("""
                        SELECT * FROM attached_file WHERE subject = ? AND removed_at IS NULL AND id > ?
                            AND (own_side IS NULL OR own_side = ?) ORDER BY id LIMIT ?
                        """)
                .params(subject.toString(), last, side(reader), limit + 1)
                .query(new AttachedFileReader())
                .list();
        return Page.of(LIST, rows, limit, file -> String.valueOf(file.number()));
    }

    @Override
    public int count(Subject subject, String side) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM attached_file WHERE subject = ? AND removed_at IS NULL
                            AND (own_side IS NULL OR own_side = ?)
                        """)
                .params(subject.toString(), side)
                .query(Integer.class)
                .single();
    }

    /** @throws Refused if there is none that the reader may see; both take the same questions */
    public AttachedFile show(long number, Person reader) {
        Optional<AttachedFile> file = jdbc.sql("SELECT * FROM attached_file WHERE number = ? AND removed_at IS NULL")
                .param(number)
                .query(new AttachedFileReader())
                .optional();
        return file.filter(one -> one.ownSide() == null || reader.isOf(one.ownSide()))
                .filter(one -> audience.sees(one.subject(), reader))
                .orElseThrow(() -> Refused.notFound("refused.file.unknown", number));
    }

    /** Answers the number of the new one. */
    long add(
            Subject subject,
            @Nullable String ownSide,
            ArrivedFile file,
            FileLetter letter,
            Person by,
            OffsetDateTime at) {
        long number = DrawnNumber.next();
        jdbc.sql("""
                        INSERT INTO attached_file (number, subject, own_side, name, bytes, type, hash, letter_number,
                            letter_date, by_login, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        number,
                        subject.toString(),
                        ownSide,
                        file.name(),
                        file.size(),
                        file.type().mime(),
                        file.hash(),
                        letter.number(),
                        letter.date(),
                        by.login(),
                        at)
                .update();
        return number;
    }

    /** Marks it as removed, if nobody did before. */
    boolean remove(long number, Person by, OffsetDateTime at) {
        return jdbc.sql(
                                "UPDATE attached_file SET removed_by = ?, removed_at = ? WHERE number = ? AND removed_at IS NULL")
                        .params(by.login(), at, number)
                        .update()
                > 0;
    }

    /** Whether the bytes of a hash are still of use: attached, or removed after a moment. */
    boolean isUsed(String hash, OffsetDateTime removedAfter) {
        return jdbc.sql("SELECT COUNT(*) FROM attached_file WHERE hash = ? AND (removed_at IS NULL OR removed_at > ?)")
                        .params(hash, removedAfter)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Lets who lays files down and who clears them away work one after the other on all nodes. */
    void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'files' FOR UPDATE")
                .query(String.class)
                .single();
    }

    private long position(long number, Subject subject) {
        return jdbc.sql("SELECT id FROM attached_file WHERE number = ? AND subject = ?")
                .params(number, subject.toString())
                .query(Long.class)
                .optional()
                .orElseThrow(Page::notOurs);
    }

    private static String side(Person reader) {
        return reader.side() == null ? "" : reader.side();
    }
}
