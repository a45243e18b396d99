package org.jointroadmap.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.Sha256;
import org.jointroadmap.intake.DocumentDecisions;
import org.jointroadmap.intake.RoadmapImport;
import org.jointroadmap.intake.RoadmapImports;
import org.jointroadmap.intake.reading.Answer;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.intake.UnderstoodTable;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Documents with the roadmap's table, what was understood of each, and what became of it. */
@Api
class RoadmapImportsApi {
    private final RoadmapImports imports;
    private final DocumentDecisions decisions;
    private final RoadmapImportWriter writer;
    private final OnceOnly onceOnly;
    private final UnderstoodTable understood;
    private final Exports exports;

    RoadmapImportsApi(
            RoadmapImports imports,
            DocumentDecisions decisions,
            RoadmapImportWriter writer,
            OnceOnly onceOnly,
            UnderstoodTable understood,
            Exports exports) {
        this.imports = imports;
        this.decisions = decisions;
        this.writer = writer;
        this.onceOnly = onceOnly;
        this.understood = understood;
        this.exports = exports;
    }

    /**
     * By the joint secretariat: a file, or a table pasted as text. Nothing of it counts until it is confirmed.
     *
     * @param plan the years that the document plans, such as 2026 or 2025-2026
     */
    @PostMapping(path = "/api/roadmap/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<RoadmapImportJson> give(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate documentDate,
            @RequestParam(required = false) @Nullable String plan,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        if (file == null && text == null) {
            throw new Malformed(HttpStatus.BAD_REQUEST, "file", "Send the file as a part named \"file\"");
        }
        Object body = List.of(hash(file, String.valueOf(text)), String.valueOf(documentDate), String.valueOf(plan));
        long id = Long.parseLong(onceOnly.create(
                by, key, body, () -> String.valueOf(taken(file, String.valueOf(text), documentDate, plan, by))));
        return ResponseEntity.created(Asked.at("/api/roadmap/imports/" + id)).body(show(id, by));
    }

    private static String hash(@Nullable MultipartFile file, String text) {
        try {
            return Sha256.of(file == null ? text.getBytes(StandardCharsets.UTF_8) : file.getBytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private long taken(
            @Nullable MultipartFile file,
            String text,
            @Nullable LocalDate documentDate,
            @Nullable String plan,
            Person by) {
        if (file == null) {
            return imports.paste(text, documentDate, plan, by);
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (InputStream content = file.getInputStream()) {
            return imports.take(content, name, documentDate, plan, by);
        } catch (IOException full) {
            throw new Malformed(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "file",
                    "The file could not be stored: the disk of the program is full or cannot be written."
                            + " Tell an administrator, then send it again.");
        }
    }

    @GetMapping("/api/roadmap/imports/{id}")
    RoadmapImportJson show(@PathVariable long id, Person by) {
        RoadmapImport found = imports.get(id, by);
        return writer.write(found, imports.preview(id), imports.outcome(found));
    }

    /** What was understood beside what was written, in the document's own layout, as xlsx or docx. */
    @GetMapping(path = "/api/roadmap/imports/{id}/table", produces = MediaType.ALL_VALUE)
    void table(@PathVariable long id, @RequestParam Exports.Format format, Person by, HttpServletResponse response)
            throws IOException {
        exports.send(understood.of(id, by), format, response);
    }

    @GetMapping("/api/roadmap/imports")
    Listing<RoadmapImportJson.Short> list(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person by) {
        return Listing.of(imports.page(after, Asked.limit(limit), by).map(RoadmapImportJson.Short::of));
    }

    /** By the joint secretariat, with an answer to each question that is open. */
    @PostMapping("/api/roadmap/imports/{id}/confirmation")
    RoadmapImportJson.Done confirm(
            @PathVariable long id, @RequestBody(required = false) @Nullable Answers answers, Person by) {
        decisions.confirm(id, answers == null ? Map.of() : answers.given(), by);
        return done(id, by);
    }

    /** By the joint secretariat: what it did is taken back, where nothing has happened since. */
    @PostMapping("/api/roadmap/imports/{id}/undo")
    RoadmapImportJson.Done undo(@PathVariable long id, Person by) {
        decisions.undo(id, by);
        return done(id, by);
    }

    private RoadmapImportJson.Done done(long id, Person by) {
        RoadmapImport found = imports.get(id, by);
        return RoadmapImportJson.Done.of(found, imports.outcome(found).orElseThrow());
    }

    /** @param answers by the row that they are about, with its table before it where several have such a row: 2:14 */
    record Answers(@Nullable Map<String, @Nullable Answer> answers) {
        Map<String, Answer> given() {
            Map<String, Answer> given = new HashMap<>();
            if (answers != null) {
                answers.forEach((row, answer) -> {
                    if (answer != null) {
                        given.put(row, answer);
                    }
                });
            }
            return given;
        }
    }
}
