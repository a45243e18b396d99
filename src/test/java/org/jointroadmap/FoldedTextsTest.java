package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database held before its texts were folded is found as what is written now. */
class FoldedTextsTest {
    @Test
    void onH2() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:folded-texts;DB_CLOSE_DELAY=-1");
        folded(memory);
    }

    @Test
    void onPostgres() throws IOException {
        try (EmbeddedPostgres server = PostgresServer.start()) {
            folded(server.getPostgresDatabase());
        }
    }

    private static void folded(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Flyway.configure().dataSource(database).target("12").load().migrate();
        jdbc.sql("INSERT INTO side VALUES ('BLR', 'BY', 1), ('AZE', 'AZ', 2)").update();
        jdbc.sql("""
                        INSERT INTO roadmap_item (number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                            due_moves, lead_side, source, changed_at, version)
                        VALUES ('2.1а', '00002.1а', 'Учёт İdxal', 'Йод', '2026', 'OPEN', '', 'UNKNOWN', 0, 'BLR', 'test',
                            '2026-11-01 06:00:00+00', 1)
                        """).update();
        jdbc.sql("INSERT INTO product_name (revision, code, language, name) VALUES ('H5', '280120', 'ru', 'ЁЛКА')")
                .update();
        Flyway.configure()
                .dataSource(database)
                .javaMigrations(new FoldedTexts())
                .load()
                .migrate();
        assertThat(jdbc.sql("SELECT folded FROM roadmap_item")
                        .query(String.class)
                        .single())
                .isEqualTo("учет idxal йод");
        assertThat(jdbc.sql("SELECT number_key FROM roadmap_item")
                        .query(String.class)
                        .single())
                .isEqualTo("2.1a");
        assertThat(jdbc.sql("SELECT folded FROM product_name")
                        .query(String.class)
                        .single())
                .isEqualTo("елка");
    }
}
