package org.jointroadmap.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.Sha256;
import org.jointroadmap.document.Documents;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.intake.reading.Plan;
import org.jointroadmap.intake.reading.Preview;
import org.jointroadmap.intake.reading.Understanding;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where documents are taken in: read, understood and kept as a preview; nothing of them counts until it is confirmed. */
@Component
public class RoadmapImports {
    /** Bytes of a document. */
    public static final long LARGEST = 50L << 20;

    private static final int LONGEST_NAME = 200;
    private static final String PASTED = "pasted";

    private final Understanding understanding;
    private final ImportRows rows;
    private final Clock clock;

    RoadmapImports(Understanding understanding, ImportRows rows, Clock clock) {
        this.understanding = understanding;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether somebody may take documents in: the joint secretariat. */
    public static boolean mayTakeIn(Person person) {
        return person.isJointSecretariat();
    }

    static void bySecretariat(Person by) {
        if (!mayTakeIn(by)) {
            throw Refused.notYours("refused.intake.secretariat");
        }
    }

    /**
     * Reads a document and answers the number of its preview.
     *
     * @param name as its sender calls it; it is never used as a path
     * @param years that it plans, such as 2026 or 2025-2026
     * @throws Refused if the person may not, or nothing of it can be read
     * @throws IOException if it cannot be stored while it is read
     */
    public long take(InputStream content, String name, @Nullable LocalDate date, @Nullable String years, Person by)
            throws IOException {
        bySecretariat(by);
        Plan plan = PlanYears.read(date, years, LocalDate.now(clock));
        Path file = Files.createTempFile("document-", ".part");
        try {
            store(content, file);
            String hash = Sha256.of(Files.readAllBytes(file));
            return keep(Documents.read(file), bare(name), hash, plan, years, by);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** As {@link #take}, of a table that was pasted. */
    public long paste(String text, @Nullable LocalDate date, @Nullable String years, Person by) {
        bySecretariat(by);
        Plan plan = PlanYears.read(date, years, LocalDate.now(clock));
        String hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return keep(Documents.pasted(text), PASTED, hash, plan, years, by);
    }

    private long keep(Document document, String name, String hash, Plan plan, @Nullable String years, Person by) {
        Preview preview = understanding.of(document, plan);
        return rows.add(name, hash, by.login(), preview, years == null ? null : years.strip());
    }

    private static void store(InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw Refused.tooLarge("refused.document.size", LARGEST >> 20);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String bare(String name) {
        String bare =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", " ").strip();
        return bare.isEmpty() ? PASTED : bare.substring(0, Math.min(LONGEST_NAME, bare.length()));
    }

    /** @throws Refused if there is none of this number, or the person may not see it */
    public RoadmapImport get(long id, Person reader) {
        bySecretariat(reader);
        return rows.find(id).orElseThrow(() -> Refused.notFound("refused.intake.unknown", id));
    }

    public Preview preview(long id) {
        return rows.preview(id);
    }

    /** What its confirmation did; nothing while it is a preview. */
    public Optional<Outcome> outcome(RoadmapImport of) {
        return of.status() == ImportStatus.PREVIEW ? Optional.empty() : Optional.of(rows.outcome(of.id()));
    }

    /** The newest first. */
    public Page<RoadmapImport> page(@Nullable String after, int limit, Person reader) {
        bySecretariat(reader);
        return rows.page(after, limit);
    }
}
