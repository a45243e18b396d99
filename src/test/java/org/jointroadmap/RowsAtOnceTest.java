package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who holds a row is not waited for, on either database, and the message is the same. */
class RowsAtOnceTest {
    @Test
    void onH2() {
        try (var holder = new Holder(
                new DriverManagerDataSource("jdbc:h2:mem:rows" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", ""))) {
            holder.check();
        }
    }

    @Test
    void onPostgres() throws IOException {
        try (EmbeddedPostgres server = PostgresServer.start();
                var holder = new Holder(server.getPostgresDatabase())) {
            holder.check();
        }
    }

    private record Holder(JdbcClient jdbc, TransactionTemplate outer, TransactionTemplate inner)
            implements AutoCloseable {
        Holder(DataSource database) {
            this(
                    JdbcClient.create(database),
                    new TransactionTemplate(new JdbcTransactionManager(database)),
                    new TransactionTemplate(new JdbcTransactionManager(database)));
            inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        void check() {
            jdbc.sql("CREATE TABLE thing (id INTEGER PRIMARY KEY)").update();
            jdbc.sql("INSERT INTO thing VALUES (1), (2), (3)").update();
            outer.executeWithoutResult(status -> {
                jdbc.sql("SELECT id FROM thing WHERE id = 2 FOR UPDATE")
                        .query(Integer.class)
                        .single();
                assertThatCode(() -> locked(List.of(1, 3))).doesNotThrowAnyException();
                assertThatCode(() -> locked(List.of(7))).doesNotThrowAnyException();
                assertThatThrownBy(() -> locked(List.of(1, 2))).isInstanceOf(CannotAcquireLockException.class);
            });
            assertThatCode(() -> locked(List.of(1, 2))).doesNotThrowAnyException();
        }

        private void locked(List<Integer> ids) {
            inner.executeWithoutResult(status -> RowsAtOnce.lock(jdbc, "thing WHERE id IN (:ids)", Map.of("ids", ids)));
        }

        @Override
        public void close() {
            jdbc.sql("DROP TABLE thing").update();
        }
    }
}
