package org.jointroadmap.workflow.model;

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
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamedInRule;
import org.jointroadmap.rules.NamesInRules;
import org.jointroadmap.workflow.check.Folders;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** A node of the program as far as its models go: a folder, a database, an engine and the watch. */
final class ModelNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final NamesInRules NO_RULES = new NamesInRules() {
        @Override
        public List<NamedInRule> names() {
            return List.of();
        }

        @Override
        public List<Mistake> mistakesUnder(KnownNames names) {
            return List.of();
        }

        @Override
        public String state() {
            return "";
        }
    };

    private final Path folder;
    private final ModelVersions versions;
    private final ModelAttempts attempts;
    private final LiveFolders folders;
    private final ModelWatch watch;
    private final ProcessEngine engine;
    private final List<Object> announced = new CopyOnWriteArrayList<>();

    ModelNode(Path folder, DataSource database) {
        this(folder, database, NO_RULES);
    }

    ModelNode(Path folder, DataSource database, NamesInRules rules) {
        this.folder = folder;
        JdbcClient jdbc = JdbcClient.create(database);
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setApplicationContext(new StaticApplicationContext());
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        engine = configuration.buildProcessEngine();
        Clock clock = Clock.systemUTC();
        versions = new ModelVersions(jdbc, json);
        attempts = new ModelAttempts(jdbc, json, clock);
        folders = new LiveFolders(jdbc, json);
        ModelPublisher publisher = new ModelPublisher(
                Folders::house,
                new NamesKept(rules, new NamesOfModels(versions)),
                versions,
                folders,
                attempts,
                new Deployments(engine.getRepositoryService(), clock),
                new LeftBehind(engine.getRuntimeService(), engine.getHistoryService()),
                new TransactionTemplate(transactions),
                announced::add,
                clock);
        watch = new ModelWatch(folder, publisher, folders, versions, rules);
    }

    static DataSource emptyDatabase() {
        return withTables(
                new DriverManagerDataSource("jdbc:h2:mem:models" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    /** Adds the tables of the models to a database. */
    static DataSource withTables(DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V37__versions_of_models.sql"))
                .execute(database);
        return database;
    }

    static Path folderIn(Path target, SortedMap<String, byte[]> files) {
        files.forEach((name, content) -> write(target.resolve(name), content));
        return target;
    }

    ModelNode started() {
        watch.start();
        return this;
    }

    void save(String name, String text) {
        write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ModelAttempt lastAttempt() {
        return attempts.last().orElseThrow();
    }

    Map<String, ModelVersion> newest() {
        return versions.newest();
    }

    int version(String key) {
        return newest().get(key).version();
    }

    int folders() {
        return folders.newest();
    }

    ProcessEngine engine() {
        return engine;
    }

    List<Object> announced() {
        return announced;
    }

    /** Waits until an attempt after a moment is there. */
    ModelAttempt attemptAfter(Instant moment) {
        eventually(() -> lastAttempt().at().isAfter(moment));
        return lastAttempt();
    }

    static void eventually(BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        watch.stop();
        engine.close();
    }
}
