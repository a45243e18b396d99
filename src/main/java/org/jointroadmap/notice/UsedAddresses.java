package org.jointroadmap.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses that letters went to, and what is known of them by that. */
@Repository
class UsedAddresses {
    private final JdbcClient jdbc;

    UsedAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True if the last letter to this person there was refused for good or given up: nobody reads what goes there. */
    boolean isDead(String recipient, String address) {
        return jdbc.sql("""
                        SELECT status FROM notice WHERE recipient = ? AND went_to = ? AND status IN ('SENT', 'FAILED')
                        ORDER BY COALESCE(sent_at, next_attempt) DESC, id DESC LIMIT 1
                        """)
                .params(recipient, address)
                .query(String.class)
                .optional()
                .filter(NoticeStatus.FAILED.name()::equals)
                .isPresent();
    }

    /** Where a letter went the last time; empty if it never went, or under a program that did not keep it. */
    Optional<String> of(long number) {
        return jdbc.sql("SELECT went_to FROM notice WHERE number = ? AND went_to IS NOT NULL")
                .param(number)
                .query(String.class)
                .optional();
    }

    /** Leads what waits for somebody, tied to the address they had, to the one they have; but for what tells the old one of this. */
    void follow(String recipient, String old, @Nullable String now) {
        if (now != null) {
            jdbc.sql("""
                UPDATE notice SET address = ? WHERE recipient = ? AND address = ? AND status = 'WAITING' AND event NOT LIKE ?
                """)
                    .params(now, recipient, old, "%" + PeopleLetters.TO_THE_OLD)
                    .update();
        }
    }
}
