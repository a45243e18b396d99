package org.jointroadmap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jointroadmap.audit.ChainCheck;
import org.jointroadmap.audit.ChainState;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The command {@code audit check [--head <hash>]}: reads the database of this configuration and says in one line how the
 * chain is, without web server and engine. It ends with 0 if the chain is sound, 1 if not, 2 if it cannot be read.
 */
final class AuditCommand {
    private static final int SOUND = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    /** H2's code of a file that another program has open. */
    private static final int IN_USE = 90020;

    private AuditCommand() {}

    static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("audit");
    }

    static int run(String... arguments) {
        List<String> given = List.of(arguments);
        boolean withHead = given.size() > 3 && given.get(2).equals("--head");
        if (given.size() < 2
                || !given.get(1).equals("check")
                || given.size() > 2 && !withHead && !isSetting(given.get(2))) {
            return say("Usage: audit check [--head <hash>] [--spring.datasource.url=…]", UNREADABLE);
        }
        String[] settings = given.stream().filter(AuditCommand::isSetting).toArray(String[]::new);
        try (ConfigurableApplicationContext configuration = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=off")
                .run(settings)) {
            return check(configuration.getEnvironment(), withHead ? given.get(3) : null);
        }
    }

    private static int check(Environment configured, @Nullable String head) {
        String given = configured.getProperty("spring.datasource.url");
        String url = given == null
                ? DatabaseConfiguration.embedded(Path.of(configured.getProperty("joint-roadmap.data", "./data")))
                : given;
        boolean h2 = DatabaseConfiguration.isH2(url);
        String user = configured.getProperty("spring.datasource.username", h2 ? "sa" : "");
        String password = configured.getProperty("spring.datasource.password", "");
        try (Connection connection = user.isEmpty()
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(h2 ? url + ";IFEXISTS=TRUE" : url, user, password)) {
            connection.createStatement().execute(DatabaseConfiguration.path(url));
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            ChainState state = new ChainCheck(jdbc).run(head);
            return say(state.inWords(), state.isSound() ? SOUND : BROKEN);
        } catch (SQLException failed) {
            return say(unreadable(url, failed), UNREADABLE);
        } catch (DataAccessException failed) {
            return say(
                    "The audit cannot be read: " + failed.getMostSpecificCause().getMessage(), UNREADABLE);
        }
    }

    private static String unreadable(String url, SQLException failed) {
        return failed.getErrorCode() == IN_USE
                ? "The database is in use by the running program: stop it first, or open its page /audit, which says"
                        + " how the chain is."
                : "The database " + DatabaseConfiguration.withoutSecrets(url) + " cannot be read: "
                        + DatabaseConfiguration.firstLine(failed) + ".";
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains("=");
    }

    @SuppressWarnings("SystemOut")
    private static int say(String line, int code) {
        System.out.println(line);
        return code;
    }

    /** Brings the configuration and nothing else. */
    private static final class Nothing {}
}
