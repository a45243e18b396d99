package org.jointroadmap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;

/** The database that a configuration names, for a command that needs no pool and creates nothing. */
public record ConfiguredDatabase(String url, String user, String password) {
    /** H2's code of a file that another program has open. */
    private static final int IN_USE = 90020;

    public static ConfiguredDatabase of(Environment configured) {
        String given = configured.getProperty("spring.datasource.url");
        String url = given == null
                ? DatabaseConfiguration.embedded(Path.of(configured.getProperty("joint-roadmap.data", "./data")))
                : given;
        boolean h2 = DatabaseConfiguration.isH2(url);
        return new ConfiguredDatabase(
                url,
                configured.getProperty("spring.datasource.username", h2 ? "sa" : ""),
                configured.getProperty("spring.datasource.password", ""));
    }

    /** A connection that finds our tables. */
    public Connection open() throws SQLException {
        String address = DatabaseConfiguration.isH2(url) ? url + ";IFEXISTS=TRUE" : url;
        Connection connection = user.isEmpty()
                ? DriverManager.getConnection(address)
                : DriverManager.getConnection(address, user, password);
        try (Statement statement = connection.createStatement()) {
            statement.execute(DatabaseConfiguration.path(url));
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Whether it could not be opened since the program that runs has it open. */
    public static boolean isInUse(SQLException failed) {
        return failed.getErrorCode() == IN_USE;
    }

    /** Why it could not be opened, without secrets. */
    public String inWords(SQLException failed) {
        return "The database " + DatabaseConfiguration.withoutSecrets(url) + " cannot be read: "
                + DatabaseConfiguration.firstLine(failed) + ".";
    }
}
