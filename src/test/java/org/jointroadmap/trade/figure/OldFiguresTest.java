package org.jointroadmap.trade.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jointroadmap.PostgresServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database from before figures knew their import goes on: what stands belongs to the import that is known for it. */
class OldFiguresTest {
    @Test
    void onH2() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:old-figures;DB_CLOSE_DELAY=-1");
        migrated(memory);
    }

    @Test
    void onPostgres() throws IOException {
        try (EmbeddedPostgres server = PostgresServer.start()) {
            migrated(server.getPostgresDatabase());
        }
    }

    private static void migrated(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        to("12", database);
        jdbc.sql("INSERT INTO side VALUES ('BLR', 'BY', 1), ('AZE', 'AZ', 2)").update();
        List.of(3, 4, 5).forEach(id -> given(jdbc, id));
        covered(jdbc, "BACI", "BLR", 2023, true, 3);
        covered(jdbc, "BACI", "DEU", 2023, true, 3);
        covered(jdbc, "UN Comtrade", "AZE", 2024, false, 4);
        flow(jdbc, "BACI", 2023, "2023", "BLR", "AZE", "BLR", 100, "FOB");
        flow(jdbc, "BACI", 2023, "2023", "DEU", "AZE", "DEU", 40, "FOB");
        flow(jdbc, "UN Comtrade", 2024, "2024", "BLR", "AZE", "AZE", 106, "CIF");
        flow(jdbc, "of nobody", 2022, "202201", "BLR", "AZE", "AZE", 7, "FOB");
        jdbc.sql("INSERT INTO trade_total VALUES ('BACI', 2023, 'WLD', 'TOTAL', 900, 900)")
                .update();
        to("13", database);

        assertThat(jdbc.sql("SELECT import_id FROM trade_flow ORDER BY id")
                        .query(Long.class)
                        .list())
                .containsExactly(3L, 3L, 4L, 0L);
        assertThat(jdbc.sql(
                                "SELECT import_id, of_year, source, whole, standing FROM trade_import_year ORDER BY import_id")
                        .query((row, index) -> Tuple.tuple(
                                row.getLong(1), row.getInt(2), row.getString(3), row.getBoolean(4), row.getBoolean(5)))
                        .list())
                .containsExactly(
                        Tuple.tuple(3L, 2023, "BACI", false, true), Tuple.tuple(4L, 2024, "UN Comtrade", false, true));
        assertThat(jdbc.sql("SELECT id FROM trade_import WHERE reconciled")
                        .query(Long.class)
                        .list())
                .containsExactly(3L);
        assertThat(jdbc.sql("SELECT import_id FROM trade_world_total")
                        .query(Long.class)
                        .list())
                .containsExactly(3L);
        assertThat(jdbc.sql(
                                "SELECT source, of_year, party, reconciled, own_usd, others_usd FROM trade_year ORDER BY source, party")
                        .query((row, index) -> Tuple.tuple(
                                row.getString(1),
                                row.getInt(2),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getBigDecimal(5).setScale(0),
                                row.getBigDecimal(6).setScale(0)))
                        .list())
                .containsExactly(
                        Tuple.tuple("BACI", 2023, "AZE", true, dollars(0), dollars(140)),
                        Tuple.tuple("BACI", 2023, "BLR", true, dollars(100), dollars(0)),
                        Tuple.tuple("UN Comtrade", 2024, "AZE", false, dollars(100), dollars(0)),
                        Tuple.tuple("UN Comtrade", 2024, "BLR", false, dollars(0), dollars(100)));
        staysWhereItIs(database, jdbc);
    }

    /** What waited, what a newer import replaced and what a whole year hid come to lie beside what counts. */
    private static void staysWhereItIs(DataSource database, JdbcClient jdbc) {
        given(jdbc, 6);
        jdbc.sql(
                        "INSERT INTO trade_import_year VALUES (5, 2023, 'BACI', TRUE, FALSE), (6, 2024, 'UN Comtrade', FALSE, TRUE)")
                .update();
        kept(jdbc, 5, "BACI", 2023);
        kept(jdbc, 4, "UN Comtrade", 2024);
        kept(jdbc, 0, "of nobody", 2022);
        to("19", database);

        assertThat(jdbc.sql(
                                "SELECT import_id, of_year, shown, figures, replaced FROM trade_cover ORDER BY import_id, of_year")
                        .query((row, index) -> Tuple.tuple(
                                row.getLong(1), row.getInt(2), row.getBoolean(3), row.getLong(4), row.getLong(5)))
                        .list())
                .containsExactly(
                        Tuple.tuple(0L, 2022, true, 2L, 1L),
                        Tuple.tuple(3L, 2023, true, 2L, 0L),
                        Tuple.tuple(4L, 2024, true, 2L, 1L),
                        Tuple.tuple(5L, 2023, false, 1L, 0L),
                        Tuple.tuple(6L, 2024, true, 0L, 0L));
        assertThat(jdbc.sql("""
                                SELECT COUNT(*) FROM trade_flow f JOIN trade_cover c ON f.id BETWEEN c.first_id AND c.last_id
                                    AND f.import_id = c.import_id AND f.of_year = c.of_year AND f.source = c.source
                                """).query(Long.class).single()).isEqualTo(7);
        assertThat(jdbc.sql("SELECT next_id FROM trade_flow_number")
                        .query(Long.class)
                        .single())
                .isGreaterThan(jdbc.sql("SELECT MAX(id) FROM trade_flow")
                        .query(Long.class)
                        .single());
    }

    private static void kept(JdbcClient jdbc, int id, String source, int year) {
        jdbc.sql("""
                        INSERT INTO trade_flow_kept (import_id, source, of_year, period, exporter, importer, reporter, hs_code,
                            value_usd, valuation, classification, split_code, summed_parts)
                        VALUES (?, ?, ?, ?, 'RUS', 'AZE', 'AZE', '870195', 1, 'FOB', 'H5', FALSE, FALSE)
                        """).params(id, source, year, String.valueOf(year)).update();
    }

    private static BigDecimal dollars(int amount) {
        return BigDecimal.valueOf(amount);
    }

    private static void to(String version, DataSource database) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    private static void given(JdbcClient jdbc, int id) {
        jdbc.sql("""
                        INSERT INTO trade_import (id, file_name, file_hash, file_size, requested_by, status, rows_read, rows_accepted,
                            rows_rejected, rows_skipped, rows_repaired, bytes_read, created_at, alive_at)
                        VALUES (?, 'x', 'x', 1, 'secretary', 'DONE', 0, 0, 0, 0, 0, 0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)
                        """).param(id).update();
    }

    private static void covered(JdbcClient jdbc, String source, String reporter, int year, boolean reconciled, int id) {
        jdbc.sql("INSERT INTO trade_coverage (source, reporter, of_year, reconciled, import_id) VALUES (?, ?, ?, ?, ?)")
                .params(source, reporter, year, reconciled, id)
                .update();
    }

    private static void flow(
            JdbcClient jdbc,
            String source,
            int year,
            String period,
            String exporter,
            String importer,
            String reporter,
            int usd,
            String valuation) {
        jdbc.sql("""
                        INSERT INTO trade_flow (source, of_year, period, exporter, importer, reporter, hs_code, value_usd, valuation,
                            classification, split_code, summed_parts) VALUES (?, ?, ?, ?, ?, ?, '870195', ?, ?, 'H5', FALSE, FALSE)
                        """)
                .params(source, year, period, exporter, importer, reporter, usd, valuation)
                .update();
    }
}
