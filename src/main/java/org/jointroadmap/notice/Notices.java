package org.jointroadmap.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All notices, to be read. */
@Repository
public class Notices {
    private static final String LIST = "notices";
    private final JdbcClient jdbc;
    private final Subjects subjects;

    Notices(JdbcClient jdbc, Subjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    /** Everybody's for an administrator, who looks after letters that do not go out; for all others their own. */
    public static boolean seesAll(Person reader) {
        return reader.has(Role.ADMINISTRATOR);
    }

    /**
     * A page of the notices that the reader may see, the newest first.
     *
     * @param status null for any
     * @param recipient login of the person written to, null for anybody
     */
    public Page<Notice> page(
            Person reader,
            @Nullable NoticeStatus status,
            @Nullable String recipient,
            @Nullable String after,
            int limit) {
        StringBuilder sql = new StringBuilder("SELECT * FROM notice WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        if (!seesAll(reader)) {
            sql.append(" AND recipient = ?");
            values.add(reader.login());
        }
        if (status != null) {
            sql.append(" AND status = ?");
            values.add(status.name());
        }
        if (recipient != null) {
            sql.append(" AND recipient = ?");
            values.add(recipient);
        }
        if (after != null) {
            sql.append(" AND id < ?");
            values.add(last(after, reader));
        }
        sql.append(" ORDER BY id DESC LIMIT ?");
        values.add(limit + 1);
        List<Notice> rows = jdbc.sql(sql.toString())
                .params(values)
                .query(new NoticeReader())
                .list();
        return Page.of(LIST, rows, limit, notice -> String.valueOf(notice.id()))
                .map(notice -> isTold(notice, reader) ? notice : notice.withoutWords());
    }

    /** Where the page before ended, at a notice that the reader sees. */
    private long last(String after, Person reader) {
        return jdbc.sql("SELECT id FROM notice WHERE number = ? AND (? OR recipient = ?)")
                .params(Page.number(LIST, after), seesAll(reader), reader.login())
                .query(Long.class)
                .optional()
                .orElseThrow(Page::notOurs);
    }

    /**
     * One notice, as far as the reader may see it.
     *
     * @throws Refused if there is none that the reader may see
     */
    public Notice show(long id, Person reader) {
        return jdbc.sql("SELECT * FROM notice WHERE number = ?")
                .param(id)
                .query(new NoticeReader())
                .optional()
                .filter(notice -> seesAll(reader) || notice.recipient().equals(reader.login()))
                .map(notice -> isTold(notice, reader) ? notice : notice.withoutWords())
                .orElseThrow(() -> Refused.notFound("refused.notice.unknown", id));
    }

    /** One notice, as an administrator to whom it was not written sees it. */
    Notice shownToAdministrators(long id) {
        Notice notice = jdbc.sql("SELECT * FROM notice WHERE number = ?")
                .param(id)
                .query(new NoticeReader())
                .single();
        return isTold(notice, side -> false) ? notice : notice.withoutWords();
    }

    /** What is one side's own is not told to an administrator either, who sees that a letter goes out or does not. */
    private boolean isTold(Notice notice, Person reader) {
        return notice.recipient().equals(reader.login()) || isTold(notice, reader::isOf);
    }

    private boolean isTold(Notice notice, Predicate<String> sides) {
        return notice.kind().equals(PlainLetters.KIND)
                || !notice.kind().equals(PlainLetters.WORK)
                        && subjects.kind(notice.about())
                                .ownSide(notice.about().id())
                                .map(sides::test)
                                .orElse(true);
    }
}
