package org.jointroadmap.party;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away or will be, and who stands in: one absence a person. */
@Repository
public class Absences {
    private static final String SELECT = "SELECT login, absent_from, absent_to, substitute FROM absence ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Absence> find(String login) {
        return jdbc.sql(SELECT + "WHERE login = ?")
                .param(login)
                .query(new AbsenceReader())
                .optional();
    }

    /** The logins of those who stand in for somebody, also for a substitute who is away. */
    static Set<String> substitutesOf(String login, List<Absence> today) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> away = new ArrayDeque<>(List.of(login));
        while (!away.isEmpty()) {
            String next = away.pop();
            today.stream()
                    .filter(absence -> absence.login().equals(next))
                    .map(Absence::substitute)
                    .filter(all::add)
                    .forEach(away::add);
        }
        return all;
    }

    /** The logins of those whose work somebody does today. */
    public Set<String> replacedBy(String login) {
        Set<String> all = new LinkedHashSet<>();
        List<Absence> today = today();
        Deque<String> substitutes = new ArrayDeque<>(List.of(login));
        while (!substitutes.isEmpty()) {
            String next = substitutes.pop();
            today.stream()
                    .filter(absence -> absence.substitute().equals(next))
                    .map(Absence::login)
                    .filter(all::add)
                    .forEach(substitutes::add);
        }
        return all;
    }

    List<Absence> today() {
        LocalDate today = LocalDate.now(clock);
        return meeting(today, today);
    }

    /** Those for which somebody stands in. */
    List<Absence> ofSubstitute(String login) {
        return jdbc.sql(SELECT + "WHERE substitute = ? ORDER BY login")
                .param(login)
                .query(new AbsenceReader())
                .list();
    }

    /** Those of which a day lies between two days. */
    List<Absence> meeting(LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + "WHERE absent_from <= ? AND absent_to >= ? ORDER BY login")
                .params(last, first)
                .query(new AbsenceReader())
                .list();
    }

    /** Lets one change after the other work, on all nodes. */
    void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'absences' FOR UPDATE")
                .query(String.class)
                .single();
    }

    void put(Absence absence, Person by) {
        remove(absence.login());
        jdbc.sql("INSERT INTO absence (login, absent_from, absent_to, substitute, entered_by, entered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        absence.login(),
                        absence.from(),
                        absence.to(),
                        absence.substitute(),
                        by.login(),
                        OffsetDateTime.now(clock))
                .update();
    }

    void remove(String login) {
        jdbc.sql("DELETE FROM absence WHERE login = ?").param(login).update();
    }
}
