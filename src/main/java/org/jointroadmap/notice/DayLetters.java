package org.jointroadmap.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jointroadmap.RowsAtOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sees to it that what can wait reaches a person in at most one letter a day. */
@Repository
class DayLetters {
    static final LocalTime MORNING = LocalTime.of(7, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    DayLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** True if this notice has to wait, with all others like it of its reader: to the next morning. */
    boolean isPutOff(Notice notice) {
        if (!isNewOfDay(notice) || !hadOneToday(notice)) {
            return false;
        }
        hold(notice);
        jdbc.sql("""
                        UPDATE notice SET next_attempt = ? WHERE recipient = ? AND channel = ? AND daily AND status = 'WAITING'
                            AND attempts = 0 AND resent = 0 AND next_attempt < ?
                        """)
                .params(morningAfter(1), notice.recipient(), notice.channel(), morningAfter(1))
                .update();
        return true;
    }

    /** Takes what else can wait, also until this morning, into the letter of this notice. */
    void gather(Notice notice) {
        if (isNewOfDay(notice)) {
            hold(notice);
            OffsetDateTime now = OffsetDateTime.now(clock);
            OffsetDateTime until = now.isAfter(morningAfter(0)) ? now : morningAfter(0);
            jdbc.sql("""
                            UPDATE notice SET letter = ?, next_attempt = ? WHERE recipient = ? AND channel = ? AND daily
                                AND status = 'WAITING' AND NOT held AND attempts = 0 AND resent = 0 AND language = ?
                                AND address IS NULL AND next_attempt <= ?
                            """)
                    .params(
                            notice.letter(),
                            notice.nextAttempt().atZone(clock.getZone()).toOffsetDateTime(),
                            notice.recipient(),
                            notice.channel(),
                            notice.language(),
                            until)
                    .update();
        }
    }

    private void hold(Notice notice) {
        RowsAtOnce.lock(
                jdbc,
                "notice WHERE recipient = :recipient AND channel = :channel AND daily AND status = 'WAITING'",
                Map.of("recipient", notice.recipient(), "channel", notice.channel()));
    }

    /** Neither a repetition nor sent again by somebody's wish. */
    private boolean isNewOfDay(Notice notice) {
        return notice.attempts() == 0
                && notice.resent() == 0
                && jdbc.sql("SELECT daily FROM notice WHERE number = ?")
                        .param(notice.id())
                        .query(Boolean.class)
                        .single();
    }

    /** One that went out today, or is still on its way. */
    private boolean hadOneToday(Notice notice) {
        OffsetDateTime today =
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return jdbc.sql("""
                                SELECT COUNT(*) FROM notice WHERE recipient = ? AND channel = ? AND daily AND resent = 0
                                    AND (status = 'SENT' AND sent_at >= ? OR status = 'WAITING' AND attempts > 0)
                                """)
                        .params(notice.recipient(), notice.channel(), today)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private OffsetDateTime morningAfter(int days) {
        return LocalDate.now(clock)
                .plusDays(days)
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toOffsetDateTime();
    }
}
