package org.jointroadmap.party;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works with the roadmap. */
@Repository
public class People {
    private static final String SELECT = """
            SELECT p.login, p.name, p.side, o.name_en AS organisation, p.language, p.email, p.active, r.role
            FROM person p LEFT JOIN organisation o ON o.id = p.organisation LEFT JOIN person_role r ON r.login = p.login
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    private final Absences absences;

    People(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events, Absences absences) {
        this.absences = absences;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
    }

    /** Whether somebody may let people in, give them passwords and shut them out. */
    public static boolean mayKeep(Person person) {
        return person.has(Role.ADMINISTRATOR);
    }

    /** Refuses whoever may not keep them. */
    public static void keptBy(Person person) {
        if (!mayKeep(person)) {
            throw Refused.notYours("people.refused.not-yours");
        }
    }

    public Optional<Person> find(String login) {
        return jdbc.sql(SELECT + "WHERE p.login = ?").param(login).query(new PeopleReader()).stream()
                .findFirst();
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return jdbc.sql(SELECT).query(new PeopleReader()).stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** The active people of a side (null: of none) who have this role, and those who stand in for one of them today. */
    public List<Person> withRole(@Nullable String side, Role role) {
        return withSubstitutes(having(side, role));
    }

    /** Some people, and those of their side who stand in for one of them today. */
    public List<Person> withSubstitutes(List<Person> some) {
        List<Absence> today = absences.today();
        return some.stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(person),
                        Absences.substitutesOf(person.login(), today).stream()
                                .flatMap(login -> find(login).stream())
                                .filter(other -> other.active() && Objects.equals(other.side(), person.side()))))
                .distinct()
                .toList();
    }

    private List<Person> having(@Nullable String side, Role role) {
        return jdbc.sql(SELECT + """
                        WHERE p.active AND EXISTS (SELECT 1 FROM person_role w WHERE w.login = p.login AND w.role = ?)
                        ORDER BY p.name
                        """).param(role.name()).query(new PeopleReader()).stream()
                .filter(person -> Objects.equals(person.side(), side))
                .toList();
    }

    /** What everybody is called, by login. */
    public Map<String, String> names() {
        return jdbc.sql("SELECT login, name FROM person").query(Name.class).list().stream()
                .collect(Collectors.toMap(Name::login, Name::name));
    }

    /** How often a person was changed. */
    public int version(String login) {
        return jdbc.sql("SELECT version FROM person WHERE login = ?")
                .param(login)
                .query(Integer.class)
                .single();
    }

    /** Locks a person for a change and answers its number. */
    int lock(String login) {
        jdbc.sql("UPDATE person SET version = version + 1 WHERE login = ?")
                .param(login)
                .update();
        return version(login);
    }

    /** Lets one administrator after the other work: their rows are locked until the transaction ends. */
    void lockAdministrators() {
        jdbc.sql("""
                        SELECT login FROM person WHERE active
                            AND login IN (SELECT login FROM person_role WHERE role = 'ADMINISTRATOR') ORDER BY login FOR UPDATE
                        """).query(String.class).list();
    }

    Optional<Long> organisation(String login) {
        return jdbc.sql("SELECT organisation FROM person WHERE login = ? AND organisation IS NOT NULL")
                .param(login)
                .query(Long.class)
                .optional();
    }

    /** The logins of those who have not chosen a password yet, so that they cannot sign in. */
    public Set<String> withoutPassword() {
        return Set.copyOf(jdbc.sql("SELECT login FROM person WHERE password_hash IS NULL")
                .query(String.class)
                .list());
    }

    public boolean hasPassword(String login) {
        return jdbc.sql("SELECT COUNT(*) FROM person WHERE login = ? AND password_hash IS NOT NULL")
                        .param(login)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM person").query(Long.class).single() == 0;
    }

    /** Adds a person, of whom nobody is told. */
    @Transactional
    public void add(NewPerson person) {
        addAll(List.of(person));
    }

    /** As {@link #add}; each password is hashed once, however many have it, since that is made to take its time. */
    @Transactional
    public void addAll(Collection<NewPerson> some) {
        Map<String, String> hashes = new HashMap<>();
        for (NewPerson person : some) {
            String password = person.password();
            insert(person, password == null ? null : hashes.computeIfAbsent(password, passwords::encode));
        }
    }

    private void insert(NewPerson person, @Nullable String hash) {
        RoleRules.check(person.roles(), person.side());
        jdbc.sql("""
                        INSERT INTO person (login, name, side, organisation, language, email, password_hash, active)
                        VALUES (?, ?, ?, ?, ?, ?, CAST(? AS VARCHAR(200)), TRUE)
                        """)
                .params(
                        person.login(),
                        person.name(),
                        person.side(),
                        person.organisation(),
                        person.language(),
                        person.email(),
                        hash)
                .update();
        addRoles(person.login(), person.roles());
        events.publishEvent(Change.of("person.added", "person/" + person.login())
                .field("name", null, person.name())
                .field("side", null, person.side())
                .field("roles", null, new TreeSet<>(person.roles()))
                .field("organisation", null, person.organisation())
                .field("language", null, person.language())
                .field("email", null, person.email()));
        events.publishEvent(new PersonChanged(person.login()));
    }

    /** Gives a person other roles and another side, or none; whom they work for ends with the side. */
    @Transactional
    public void setRoles(String login, Set<Role> roles, @Nullable String side) {
        RoleRules.check(roles, side);
        find(login)
                .ifPresent(person -> events.publishEvent(Change.of("person.roles", "person/" + login)
                        .field("roles", new TreeSet<>(person.roles()), new TreeSet<>(roles))
                        .field("side", person.side(), side)));
        jdbc.sql("DELETE FROM person_role WHERE login = ?").param(login).update();
        addRoles(login, roles);
        jdbc.sql("""
                        UPDATE person SET organisation = CASE WHEN COALESCE(side, '') = ? THEN organisation END,
                            side = ?, admission = admission + 1 WHERE login = ?
                        """).params(side == null ? "" : side, side, login).update();
        events.publishEvent(new PersonChanged(login));
    }

    private void addRoles(String login, Set<Role> roles) {
        roles.forEach(role -> jdbc.sql("INSERT INTO person_role (login, role) VALUES (?, ?)")
                .params(login, role.name())
                .update());
    }

    /** Sets what a person is called. */
    @Transactional
    public void setName(String login, String name) {
        find(login)
                .ifPresent(person -> events.publishEvent(
                        Change.of("person.name", "person/" + login).field("name", person.name(), name)));
        jdbc.sql("UPDATE person SET name = ? WHERE login = ?")
                .params(name, login)
                .update();
        events.publishEvent(new PersonChanged(login));
    }

    /** Sets how a person is written to: the language of pages and letters, and the mail address. */
    @Transactional
    public void setContact(String login, String language, @Nullable String email) {
        Person person = find(login).orElseThrow();
        if (person.language().equals(language) && Objects.equals(person.email(), email)) {
            return;
        }
        events.publishEvent(Change.of("person.contact", "person/" + login)
                .field("language", person.language(), language)
                .field("email", person.email(), email));
        jdbc.sql("UPDATE person SET language = ?, email = ? WHERE login = ?")
                .params(language, email, login)
                .update();
        events.publishEvent(new PersonChanged(login));
    }

    /** Gives a person another password. */
    @Transactional
    public void setPassword(String login, String password) {
        setPassword(login, password, null);
    }

    /** @param by who does it, null for whoever is signed in */
    void setPassword(String login, String password, @Nullable String by) {
        events.publishEvent(Change.of("person.password", "person/" + login).by(by));
        jdbc.sql("UPDATE person SET password_hash = ? WHERE login = ?")
                .params(passwords.encode(password), login)
                .update();
        events.publishEvent(new PersonChanged(login));
    }

    /** Sets for which organisation a person works, or for none. */
    @Transactional
    public void setOrganisation(String login, @Nullable Long organisation) {
        events.publishEvent(Change.of("person.organisation", "person/" + login)
                .field("organisation", organisation(login).orElse(null), organisation));
        jdbc.sql("UPDATE person SET organisation = ? WHERE login = ?")
                .params(organisation, login)
                .update();
        events.publishEvent(new PersonChanged(login));
    }

    record Name(String login, String name) {}

    /** Lets a person sign in, or no longer. */
    @Transactional
    public void setActive(String login, boolean active) {
        find(login)
                .ifPresent(person -> events.publishEvent(
                        Change.of("person.active", "person/" + login).field("active", person.active(), active)));
        jdbc.sql("UPDATE person SET active = ?, admission = admission + 1 WHERE login = ?")
                .params(active, login)
                .update();
        events.publishEvent(new PersonChanged(login));
    }
}
