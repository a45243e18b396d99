package org.jointroadmap.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Command;
import org.jointroadmap.ConfiguredDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The command {@code audit check [--head <hash>]}: reads the database of this configuration and says in one line how the
 * chain is, without web server and engine. It ends with 0 if the chain is sound, 1 if not, 2 if it cannot be read.
 */
class AuditCommand implements Command {
    private static final int SOUND = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;
    private static final String HEAD = "--head";

    @Override
    public boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("audit");
    }

    @Override
    public int run(String... arguments) {
        List<String> given = List.of(arguments);
        List<String> options = new ArrayList<>(given.subList(Math.min(2, given.size()), given.size()));
        String head = head(options);
        if (given.size() < 2
                || !given.get(1).equals("check")
                || !options.stream().allMatch(AuditCommand::isKnown)) {
            return say("Usage: audit check [--head <hash of 64 digits>] [--<setting>=<value>]", UNREADABLE);
        }
        String[] settings =
                options.stream().filter(option -> !option.startsWith(HEAD)).toArray(String[]::new);
        try (ConfigurableApplicationContext configuration = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=off")
                .run(settings)) {
            return check(ConfiguredDatabase.of(configuration.getEnvironment()), head);
        } catch (RuntimeException failed) {
            return say("The configuration cannot be read: " + failed.getMessage(), UNREADABLE);
        }
    }

    /** Writes {@code --head <hash>} as one option and answers the hash; null if none is given. */
    private static @Nullable String head(List<String> options) {
        int at = options.indexOf(HEAD);
        if (at >= 0 && at + 1 < options.size()) {
            options.set(at, HEAD + "=" + options.remove(at + 1));
        }
        return options.stream()
                .filter(option -> option.startsWith(HEAD + "="))
                .map(option -> option.substring(HEAD.length() + 1))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** What is not understood is refused, since a head that is passed over would be taken for one that was compared. */
    private static boolean isKnown(String option) {
        return option.matches(HEAD + "=[0-9a-fA-F]{64}") || option.matches("--[A-Za-z0-9_-]+\\.[^=]+=.*");
    }

    private static int check(ConfiguredDatabase database, @Nullable String head) {
        try (Connection connection = database.open()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            ChainState state = new ChainCheck(jdbc).run(head);
            return say(state.inWords(), state.isSound() ? SOUND : BROKEN);
        } catch (SQLException failed) {
            return say(
                    ConfiguredDatabase.isInUse(failed)
                            ? "The database is in use by the running program: stop it first, or open its page /audit,"
                                    + " which says how the chain is."
                            : database.inWords(failed),
                    UNREADABLE);
        } catch (DataAccessException failed) {
            return say(
                    "The audit cannot be read: " + failed.getMostSpecificCause().getMessage(), UNREADABLE);
        }
    }

    @SuppressWarnings("SystemOut")
    private static int say(String line, int code) {
        System.out.println(line);
        return code;
    }

    /** Brings the configuration and nothing else. */
    private static final class Nothing {}
}
