package org.jointroadmap.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of both sides. */
@Repository
public class Organisations {
    private static final String SELECT = "SELECT id, side, name_en, name_ru, name_az, code, version FROM organisation ";

    private final JdbcClient jdbc;

    private final ApplicationEventPublisher events;

    Organisations(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public List<Organisation> all() {
        return jdbc.sql(SELECT + "ORDER BY side, name_en")
                .query(Organisation.class)
                .list();
    }

    /** Those of these numbers that there are. */
    public List<Organisation> these(Collection<String> ids) {
        List<Long> numbers = ids.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE id IN (:ids) ORDER BY id")
                        .param("ids", numbers)
                        .query(Organisation.class)
                        .list();
    }

    /** Those from the first to the last number, both included, at most so many. */
    public List<Organisation> between(long first, long last, int limit) {
        return jdbc.sql(SELECT + "WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?")
                .params(first, last, limit)
                .query(Organisation.class)
                .list();
    }

    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM organisation")
                .query(Integer.class)
                .single();
    }

    /** These in their order, each locked until the transaction ends. */
    public List<Organisation> lock(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                        .param("ids", ids)
                        .query(Organisation.class)
                        .list();
    }

    /** The one of a code or a number. */
    public Optional<Organisation> find(String key) {
        Optional<Organisation> coded = jdbc.sql(SELECT + "WHERE code = ?")
                .param(key)
                .query(Organisation.class)
                .optional();
        return coded.isPresent() || !key.matches("\\d{1,18}")
                ? coded
                : jdbc.sql(SELECT + "WHERE id = ?")
                        .param(Long.parseLong(key))
                        .query(Organisation.class)
                        .optional();
    }

    /** Lets one change after the other work, on all nodes. */
    void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'organisations' FOR UPDATE")
                .query(String.class)
                .single();
    }

    /** The id of the one that is called so, however it is written; it is made where there is none. */
    @Transactional
    public long knownOrMade(String side, String name) {
        Optional<Long> known = called(side, name);
        if (known.isPresent()) {
            return known.get();
        }
        lock();
        return called(side, name).orElseGet(() -> add(side, name, name));
    }

    /** First as it is written, since that is quick however many there are. */
    private Optional<Long> called(String side, String name) {
        List<Long> written = jdbc.sql(
                        "SELECT id FROM organisation WHERE side = ? AND (name_en = ? OR name_ru = ? OR name_az = ?) ORDER BY id")
                .params(side, name, name, name)
                .query(Long.class)
                .list();
        return written.isEmpty()
                ? all().stream()
                        .filter(one -> one.side().equals(side) && one.isCalled(name))
                        .map(Organisation::id)
                        .findFirst()
                : Optional.of(written.get(0));
    }

    /** Adds an organisation and answers its id. */
    @Transactional
    public long add(String side, String nameEn, String nameRu) {
        return add(side, nameEn, nameRu, null, null);
    }

    @Transactional
    long add(String side, String nameEn, String nameRu, @Nullable String nameAz, @Nullable String code) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO organisation (side, name_en, name_ru, name_az, code) VALUES (?, ?, ?, ?, ?)")
                .params(side, nameEn, nameRu, nameAz, code)
                .update(id, "id");
        long added = id.getKeyAs(Long.class);
        events.publishEvent(Change.of("organisation.added", "organisation/" + added)
                .onBehalfOf(side)
                .field("name-en", null, nameEn)
                .field("name-ru", null, nameRu)
                .field("name-az", null, nameAz));
        return added;
    }

    void rename(long id, OrganisationNames names) {
        jdbc.sql("UPDATE organisation SET name_en = ?, name_ru = ?, name_az = ?, version = version + 1 WHERE id = ?")
                .params(names.english(), names.russian(), names.azerbaijani(), id)
                .update();
    }
}
