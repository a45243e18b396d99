package org.jointroadmap.party;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The organisations of both sides. */
@Repository
public class Organisations {
    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Organisation> all() {
        return jdbc.sql("SELECT id, side, name_en, name_ru FROM organisation ORDER BY side, name_en")
                .query(Organisation.class)
                .list();
    }

    /** Adds an organisation and answers its id. */
    public long add(String side, String nameEn, String nameRu) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO organisation (side, name_en, name_ru) VALUES (?, ?, ?)")
                .params(side, nameEn, nameRu)
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }
}
