package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.NamesInRules;
import org.jointroadmap.rules.RuleAttempt;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.rules.RulesPublished;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** A node of the program as far as its rules go: a folder, a database and the watch. */
public final class RuleNode implements AutoCloseable {
    /** Shared, so that a node builds only what no node before it has built. */
    private static final Builds BUILDS = new Builds(new RuleCompiler());

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final RuleAttempts attempts;
    private final RuleVersions versions;
    private final PublishedRules rules;
    private final RuleWatch watch;
    private final LiveNames names;
    private final List<Integer> announced = new CopyOnWriteArrayList<>();

    public RuleNode(Path folder, DataSource database) {
        this(folder, database, List::of);
    }

    public RuleNode(Path folder, DataSource database, KnownNames models) {
        RuleChecks checks = new RuleChecks(BUILDS, models);
        WaitingRules waiting = new WaitingRules(checks);
        this.folder = folder;
        JdbcClient jdbc = JdbcClient.create(database);
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        attempts = new RuleAttempts(jdbc, json, Clock.systemUTC());
        versions = new RuleVersions(jdbc, json);
        FolderSight sight = new FolderSight();
        rules = new PublishedRules(versions, attempts, checks, sight, new Removals());
        RulePublisher publisher = new RulePublisher(
                checks,
                versions,
                attempts,
                waiting,
                rules,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                event -> {
                    if (event instanceof RulesPublished published) {
                        announced.add(published.version());
                    }
                },
                Clock.systemUTC());
        watch = new RuleWatch(
                new RuleProperties(folder, "rules", RuleProperties.Publish.ON_SAVE),
                new RuleStart(versions, publisher, rules),
                publisher,
                rules,
                versions,
                sight,
                waiting);
        names = new LiveNames(rules, waiting);
    }

    public static DataSource emptyDatabase() {
        return withTables(
                new DriverManagerDataSource("jdbc:h2:mem:rules" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    /** Adds the tables of the rules to a database. */
    public static DataSource withTables(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V2__rules.sql")).execute(database);
        return database;
    }

    /** Copies the rules of this repository into a folder. */
    public static Path houseRules(Path target) {
        Path source = Path.of("rules");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RuleNode started() {
        watch.start();
        return this;
    }

    public Rules rules() {
        return rules;
    }

    public NamesInRules names() {
        return names;
    }

    public int version() {
        return rules.version();
    }

    public List<Integer> announced() {
        return announced;
    }

    public String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    public void save(String file, String text) throws IOException {
        save(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public void save(String file, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.write(folder.resolve(file), bytes);
    }

    public void remove(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    public void awaitVersion(int version) {
        await(() -> version() >= version);
        assertThat(version()).isEqualTo(version);
    }

    /** Until the folder holds what is live. */
    void awaitNoDifference() {
        await(() ->
                rules.status().folderDiffers().isEmpty() && rules.askedRemoval().isEmpty());
    }

    /** What became of the first attempt that ended after a moment. */
    public RuleAttempt attemptAfter(Instant moment) {
        await(() -> attempts.last().filter(a -> a.at().isAfter(moment)).isPresent());
        return attempts.last().orElseThrow();
    }

    private void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still waiting; %s", attempts.last()).isBefore(end);
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        watch.stop();
    }
}
