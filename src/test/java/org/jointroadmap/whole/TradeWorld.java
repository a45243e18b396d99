package org.jointroadmap.whole;

import static org.jointroadmap.whole.World.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.importing.TradeImports;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives files of trade figures as the secretary does, and begins afresh between tests. */
@TestComponent
class TradeWorld {
    static final List<String> LIST_OF_2022 = Arrays.asList(
            ("AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK"
                            + " SVN ESP SWE USA GBR AUS CAN LIE NOR NZL ALB ISL MKD MNE CHE")
                    .split(" "));

    @Autowired
    private World world;

    @Autowired
    private TradeImports imports;

    @Autowired
    private ExcludedPartners excluded;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    /**
     * No figures, lists or opportunities of earlier tests, which flags and what rules called for would outlive, and no import
     * that would be answered instead of a file.
     */
    void empty() {
        jdbc.sql("UPDATE escalation SET running = NULL WHERE subject_type = 'opportunity'")
                .update();
        jdbc.sql("UPDATE flag SET standing = NULL, cleared_at = raised_at WHERE subject_type = 'opportunity'")
                .update();
        jdbc.sql("UPDATE measure SET standing = NULL, ended_at = since WHERE subject_type = 'opportunity' AND standing")
                .update();
        jdbc.sql("UPDATE trade_import SET status = 'UNDONE' WHERE status IN ('DONE', 'READ')")
                .update();
        List.of(
                        "opportunity",
                        "opportunity_case",
                        "opportunity_basis",
                        "trade_flow",
                        "trade_world_total",
                        "trade_part",
                        "trade_year",
                        "trade_cover",
                        "excluded_partner",
                        "excluded_partner_list")
                .forEach(table -> World.await(() -> isEmptied(table)));
    }

    /** The program removes the same rows in the background, and each may wait for the other. */
    private boolean isEmptied(String table) {
        try {
            jdbc.sql("DELETE FROM " + table).update();
            return true;
        } catch (PessimisticLockingFailureException busy) {
            return false;
        }
    }

    /** A file that waits and is on no node; the number of its import. */
    long waiting(String login, String name) {
        jdbc.sql("""
                        INSERT INTO trade_import (file_name, file_hash, file_size, requested_by, status, rows_read, rows_accepted,
                            rows_rejected, rows_skipped, rows_repaired, bytes_read, created_at)
                        VALUES (?, ?, 1, ?, 'QUEUED', 0, 0, 0, 0, 0, 0, CURRENT_TIMESTAMP)
                        """).params(name, name, login).update();
        return jdbc.sql("SELECT MAX(id) FROM trade_import").query(Long.class).single();
    }

    /** What earlier tests found ends as an empty year's figures end it, with its flags and processes. */
    void forgetOpportunities() {
        exclude("AZE", List.of());
        exclude("BLR", List.of());
        world.evaluateEverything();
        jdbc.sql("SELECT id_ FROM act_ru_execution WHERE parent_id_ IS NULL AND business_key_ LIKE 'opportunity/%'")
                .query(String.class)
                .list()
                .forEach(id -> runtime.deleteProcessInstance(id, "test"));
        empty();
    }

    TradeImport read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TradeImport read(String name, String... lines) {
        String text = String.join("\n", lines) + "\n";
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    /** Gives the file so that it takes effect, and waits until it is read. */
    TradeImport read(InputStream content, String name) {
        return give(content, name, null, true);
    }

    /** Gives a file of the tests' own resources so that what it would change waits. */
    TradeImport waiting(String resource) {
        return give(resource(resource), resource, null, false);
    }

    TradeImport read(String resource) {
        return give(resource(resource), resource, null, true);
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(TradeWorld.class.getResourceAsStream("/trade/" + name));
    }

    /** Gives a text, of a source if one is named, and waits until it is read. */
    TradeImport give(String name, @Nullable String source, boolean confirm, String... lines) {
        String text = String.join("\n", lines) + "\n";
        return give(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, source, confirm);
    }

    private TradeImport give(InputStream content, String name, @Nullable String source, boolean confirm) {
        try {
            long id = imports.take(content, name, source, null, confirm, world.person("secretary"))
                    .id();
            await(() -> !imports.find(id).orElseThrow().status().isUnderWay());
            return imports.find(id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void exclude(String party, List<String> countries) {
        List<ExcludedPartner> list = countries.stream()
                .map(country -> new ExcludedPartner(country, LocalDate.of(2022, 4, 6), null, "Resolution of " + party))
                .toList();
        excluded.replace(party, list, "test", null, world.person("secretary"));
    }
}
