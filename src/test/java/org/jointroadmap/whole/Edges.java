package org.jointroadmap.whole;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointroadmap.PostgresServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real parts around the application: a mail server and a database of its own. */
abstract class Edges implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String ADMINISTRATORS_PASSWORD = "only for these tests";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        context.getBeanFactory().registerSingleton("mailServer", mail);
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + mail.getSmtp().getPort(),
                        "spring.mail.properties.mail.smtp.timeout=1500",
                        "management.endpoints.web.exposure.include=health,info,prometheus",
                        // Boot turns it off in tests.
                        "management.prometheus.metrics.export.enabled=true",
                        "spring.servlet.multipart.max-file-size=1MB",
                        "joint-roadmap.one-letter-a-day=" + oneLetterADay(),
                        "joint-roadmap.address=https://roadmap.example",
                        "joint-roadmap.admin.password=" + ADMINISTRATORS_PASSWORD,
                        "joint-roadmap.rules.folder=" + copyOf("rules"),
                        "joint-roadmap.processes.folder=" + copyOf("processes"))
                .and(database())
                .and("camunda.bpm.process-engine-name=" + engine())
                .applyTo(context);
    }

    abstract String database();

    /** Tests of one day await letters of each other's people. */
    boolean oneLetterADay() {
        return false;
    }

    /** The engine's REST interface serves the engine named "default", one in a whole JVM. */
    String engine() {
        return "default";
    }

    /** Tests edit rules and models, so each application has folders of its own. */
    private static Path copyOf(String folder) {
        try {
            Path copy = Files.createTempDirectory(Path.of("target"), folder + "-");
            Path original = Path.of(folder);
            try (var files = Files.walk(original)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path target = copy.resolve(original.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
            return copy.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** H2 in a file, as the application has it when nothing is configured. */
    static class H2 extends Edges {
        @Override
        String database() {
            try {
                return "joint-roadmap.data="
                        + Files.createTempDirectory(Path.of("target"), "data-").toAbsolutePath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** As {@link H2}, with an engine that the REST interface does not know. */
    static final class SecondH2 extends H2 {
        @Override
        String engine() {
            return "second";
        }
    }

    /** As {@link H2}, with letters as people get them. */
    static final class H2DayByDay extends H2 {
        @Override
        String engine() {
            return "daily";
        }

        @Override
        boolean oneLetterADay() {
            return true;
        }
    }

    /** PostgreSQL 15. */
    static final class Postgres extends Edges {
        @Override
        String database() {
            return "spring.datasource.url=" + Server.database();
        }

        @Override
        String engine() {
            return "postgres";
        }

        private static final class Server {
            private static final EmbeddedPostgres SERVER = start();
            private static final AtomicInteger DATABASES = new AtomicInteger();

            private static EmbeddedPostgres start() {
                try {
                    EmbeddedPostgres server = PostgresServer.builder()
                            .setRegisterShutdownHook(false)
                            .start();
                    SpringApplication.getShutdownHandlers().add(() -> stop(server));
                    return server;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            /** One of its own for each application. */
            static String database() {
                String name = "application" + DATABASES.incrementAndGet();
                JdbcClient.create(SERVER.getPostgresDatabase())
                        .sql("CREATE DATABASE " + name)
                        .update();
                return SERVER.getJdbcUrl("postgres", name);
            }

            /** After the applications, which ask their database to the last and would wait for it. */
            private static void stop(EmbeddedPostgres server) {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
