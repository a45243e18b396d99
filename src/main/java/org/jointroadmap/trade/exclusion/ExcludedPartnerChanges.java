package org.jointroadmap.trade.exclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.party.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was changed of the parties' lists of excluded partners, country by country. */
@Repository
public class ExcludedPartnerChanges {
    private final JdbcClient jdbc;
    private final Clock clock;

    ExcludedPartnerChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often a country of the list was changed. */
    public int count(String party) {
        return jdbc.sql("SELECT COUNT(*) FROM excluded_partner_change WHERE party = ?")
                .param(party)
                .query(Integer.class)
                .single();
    }

    /** What was changed, the newest first. */
    public List<Change> latest(String party, int limit) {
        return jdbc.sql("SELECT * FROM excluded_partner_change WHERE party = ? ORDER BY id DESC LIMIT ?")
                .params(party, limit)
                .query((row, index) -> new Change(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_login"),
                        row.getString("reason"),
                        row.getString("country"),
                        row.getString("old_value"),
                        row.getString("new_value")))
                .list();
    }

    void add(String party, Map<String, String> old, Map<String, String> now, String reason, Person by) {
        Set<String> countries = new TreeSet<>(old.keySet());
        countries.addAll(now.keySet());
        OffsetDateTime at = OffsetDateTime.now(clock);
        for (String country : countries) {
            String from = old.getOrDefault(country, "");
            String to = now.getOrDefault(country, "");
            if (!from.equals(to)) {
                jdbc.sql("""
                    INSERT INTO excluded_partner_change
                        (party, country, at, by_login, reason, old_value, new_value)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """)
                        .params(party, country, at, by.login(), reason, from, to)
                        .update();
            }
        }
    }

    /** @param oldValue dates and legal act as they were, as {@code newValue} as they are; "" if there were none */
    public record Change(Instant at, String by, String reason, String country, String oldValue, String newValue) {}
}
