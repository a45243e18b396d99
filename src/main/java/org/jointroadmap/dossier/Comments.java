package org.jointroadmap.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about subjects, each as far as its reader may see it. */
@Repository
public class Comments {
    private static final String LIST = "comments";
    private static final String SEEN =
            "subject = ? AND taken_back_at IS NULL AND (own_side IS NULL OR own_side = ?) AND id > ? ORDER BY id";

    private final JdbcClient jdbc;
    private final Audience audience;

    Comments(JdbcClient jdbc, Audience audience) {
        this.jdbc = jdbc;
        this.audience = audience;
    }

    /** A page of those of a subject that the reader may see, the oldest first. */
    public Page<Comment> page(Subject subject, Person reader, @Nullable String after, int limit) {
        long last = after == null ? 0 : position(Page.number(LIST, after), subject);
        List<Comment> rows = jdbc.sql("SELECT * FROM subject_comment WHERE " + SEEN + " LIMIT ?")
                .params(subject.toString(), side(reader), last, limit + 1)
                .query(new CommentReader())
                .list();
        return Page.of(LIST, named(rows), limit, comment -> String.valueOf(comment.number()));
    }

    /** The last of those of a subject that the reader may see, the oldest of them first. */
    public List<Comment> last(Subject subject, Person reader, int limit) {
        List<Comment> rows = jdbc.sql("SELECT * FROM subject_comment WHERE " + SEEN + " DESC LIMIT ?")
                .params(subject.toString(), side(reader), 0, limit)
                .query(new CommentReader())
                .list();
        List<Comment> turned = new ArrayList<>(named(rows));
        Collections.reverse(turned);
        return turned;
    }

    /** @throws Refused if there is none that the reader may see; both take the same questions */
    public Comment show(long number, Person reader) {
        Optional<Comment> comment = jdbc.sql("SELECT * FROM subject_comment WHERE number = ? AND taken_back_at IS NULL")
                .param(number)
                .query(new CommentReader())
                .optional();
        return comment.filter(one -> one.ownSide() == null || reader.isOf(one.ownSide()))
                .filter(one -> audience.sees(one.subject(), reader))
                .map(one -> named(List.of(one)).get(0))
                .orElseThrow(() -> Refused.notFound("refused.comment.unknown", number));
    }

    /** Answers the number of the new one. */
    long add(
            Subject subject,
            @Nullable String ownSide,
            String text,
            Collection<String> mentions,
            Person by,
            OffsetDateTime at) {
        long number = DrawnNumber.next();
        jdbc.sql("""
                        INSERT INTO subject_comment (number, subject, own_side, words, by_login, at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(number, subject.toString(), ownSide, text, by.login(), at)
                .update();
        mentions.forEach(login -> jdbc.sql("""
                        INSERT INTO comment_mention (comment_id, login)
                        SELECT id, ? FROM subject_comment WHERE number = ?
                        """).params(login, number).update());
        return number;
    }

    boolean takeBack(long number, OffsetDateTime at) {
        return jdbc.sql("UPDATE subject_comment SET taken_back_at = ? WHERE number = ? AND taken_back_at IS NULL")
                        .params(at, number)
                        .update()
                > 0;
    }

    /** Whether somebody was named where a subject is spoken of. */
    boolean isNamed(Subject subject, Person person) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM comment_mention m JOIN subject_comment c ON c.id = m.comment_id
                        WHERE c.subject = ? AND m.login = ? AND c.taken_back_at IS NULL
                        """)
                        .params(subject.toString(), person.login())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Comment> named(List<Comment> comments) {
        if (comments.isEmpty()) {
            return comments;
        }
        Map<Long, List<String>> logins = new HashMap<>();
        jdbc.sql("""
                        SELECT c.number, m.login FROM comment_mention m JOIN subject_comment c ON c.id = m.comment_id
                        WHERE c.number IN (:numbers) ORDER BY m.login
                        """)
                .param("numbers", comments.stream().map(Comment::number).toList())
                .query((row, index) -> logins.computeIfAbsent(row.getLong("number"), key -> new ArrayList<>())
                        .add(row.getString("login")))
                .list();
        return comments.stream()
                .map(comment -> comment.naming(logins.getOrDefault(comment.number(), List.of())))
                .toList();
    }

    private long position(long number, Subject subject) {
        return jdbc.sql("SELECT id FROM subject_comment WHERE number = ? AND subject = ?")
                .params(number, subject.toString())
                .query(Long.class)
                .optional()
                .orElseThrow(Page::notOurs);
    }

    private static String side(Person reader) {
        return reader.side() == null ? "" : reader.side();
    }
}
