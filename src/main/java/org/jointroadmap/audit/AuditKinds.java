package org.jointroadmap.audit;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds that a change can have: those that have words, and those that an older version wrote. */
@Component
class AuditKinds {
    /** What the page says of the audit itself. */
    private static final String OF_THE_PAGE = "audit.";

    private static final Set<String> WORDED = ResourceBundle.getBundle("texts.audit", Locale.ROOT).keySet().stream()
            .filter(key -> !key.startsWith(OF_THE_PAGE))
            .collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;

    AuditKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOne(String kind) {
        return WORDED.contains(kind)
                || jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE kind = ?")
                                .param(kind)
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
