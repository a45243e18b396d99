package org.jointroadmap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The command on an embedded database that no program has open. */
class AuditCommandTest {
    @TempDir
    Path folder;

    private String url;

    @BeforeEach
    void threeEntries() throws SQLException {
        url = "jdbc:h2:file:" + folder.resolve("joint-roadmap");
        try (Connection connection = open()) {
            connection.createStatement().execute("CREATE SCHEMA \"cooperation\"; SET SCHEMA \"cooperation\"");
            connection.createStatement().execute("CREATE SCHEMA ENGINE");
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V7__audit.sql"));
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V12__audit_salt.sql"));
            for (int entry = 0; entry < 3; entry++) {
                connection.createStatement().execute("""
                        INSERT INTO audit_entry (at, login, roles, kind, subject, why, own, salt)
                        VALUES (CURRENT_TIMESTAMP, 'anna', 'head', 'item.amended', 'item/2.4', '', FALSE, '%s')
                        """.formatted(entry == 0 ? "" : "0".repeat(32)));
            }
            SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
            new Sealer(
                            JdbcClient.create(source),
                            new JdbcTemplate(source),
                            new TransactionTemplate(new DataSourceTransactionManager(source)),
                            Clock.systemUTC(),
                            event -> {})
                    .seal();
        }
    }

    @Test
    void aSoundChainWithItsHead() throws IOException {
        String said = said(0);
        assertThat(said)
                .startsWith("The chain is sound up to position 3, head ")
                .hasLineCount(1);
        assertThat(said(0, "--head", said.replaceAll(".* head |\\.\\s*$", ""))).contains("sound");
        assertThat(said(1, "--head", "0".repeat(64))).contains("the given head never occurs");
    }

    @Test
    void aBrokenOne() throws SQLException, IOException {
        try (Connection connection = open()) {
            connection
                    .createStatement()
                    .execute("UPDATE \"cooperation\".audit_entry SET login = 'b' WHERE position = 2");
        }
        assertThat(said(1)).contains("broken at position 2 (entry 2)");
    }

    @Test
    void aHeadIsComparedHoweverItIsWrittenAndNothingElseIsTaken() throws IOException {
        String unknown = "f".repeat(64);
        assertThat(said(1, "--head=" + unknown)).contains("the given head never occurs");
        assertThat(said(2, unknown)).startsWith("Usage");
        assertThat(said(2, "--hed", unknown)).startsWith("Usage");
        assertThat(said(2, "--hed=" + unknown)).startsWith("Usage");
        assertThat(said(2, "--head")).startsWith("Usage");
        assertThat(said(2, "--head", "abc")).startsWith("Usage");
        assertThat(said(2, "--spring.config.import=file:" + folder.resolve("absent.yaml")))
                .startsWith("The configuration cannot be read");
    }

    @Test
    void aChainWithoutTheRecordOfItsHeadIsNotSound() throws SQLException, IOException {
        try (Connection connection = open()) {
            connection.createStatement().execute("DELETE FROM \"cooperation\".audit_head");
        }
        assertThat(said(1)).startsWith("The record of the head is missing").contains("position 3");
        try (Connection connection = open()) {
            connection
                    .createStatement()
                    .execute("UPDATE \"cooperation\".audit_entry SET login = 'b' WHERE position = 2");
        }
        assertThat(said(1)).contains("broken at position 2 (entry 2)");
    }

    @Test
    void aDatabaseInUse() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        url)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThat(said(2)).contains("in use by the running program", "/audit");
        } finally {
            other.destroy();
            other.waitFor();
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }

    private String said(int code, String... more) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(heard, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            String[] arguments = new String[3 + more.length];
            arguments[0] = "audit";
            arguments[1] = "check";
            arguments[2] = "--joint-roadmap.data=" + folder;
            System.arraycopy(more, 0, arguments, 3, more.length);
            assertThat(new AuditCommand().run(arguments)).isEqualTo(code);
        } finally {
            System.setOut(before);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    /** Another program that has the database open. */
    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "")) {
                System.out.println(connection.isValid(1) ? "open" : "closed");
                Thread.sleep(60_000);
            }
        }
    }
}
