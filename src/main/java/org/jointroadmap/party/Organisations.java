package org.jointroadmap.party;

import java.util.List;
import org.jointroadmap.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of both sides. */
@Repository
public class Organisations {
    private final JdbcClient jdbc;

    private final ApplicationEventPublisher events;

    Organisations(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public List<Organisation> all() {
        return jdbc.sql("SELECT id, side, name_en, name_ru FROM organisation ORDER BY side, name_en")
                .query(Organisation.class)
                .list();
    }

    /** Adds an organisation and answers its id. */
    @Transactional
    public long add(String side, String nameEn, String nameRu) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO organisation (side, name_en, name_ru) VALUES (?, ?, ?)")
                .params(side, nameEn, nameRu)
                .update(id, "id");
        long added = id.getKeyAs(Long.class);
        events.publishEvent(Change.of("organisation.added", "organisation/" + added)
                .onBehalfOf(side)
                .field("name-en", null, nameEn)
                .field("name-ru", null, nameRu));
        return added;
    }
}
