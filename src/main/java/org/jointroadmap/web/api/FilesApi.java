package org.jointroadmap.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jointroadmap.dossier.AttachedFile;
import org.jointroadmap.dossier.AttachedFiles;
import org.jointroadmap.dossier.Audience;
import org.jointroadmap.dossier.FileDesk;
import org.jointroadmap.dossier.FileLetter;
import org.jointroadmap.dossier.file.ArrivedFile;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The files that are attached to items and projects. */
@Api
class FilesApi {
    private static final String OF_ITEMS = "/api/items/{number}/files";
    private static final String OF_PROJECTS = "/api/projects/{id}/files";

    /** Nothing in it is carried out, whatever program opens it from here. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private final Audience audience;
    private final AttachedFiles files;
    private final FileDesk desk;
    private final OnceOnly onceOnly;

    FilesApi(Audience audience, AttachedFiles files, FileDesk desk, OnceOnly onceOnly) {
        this.audience = audience;
        this.files = files;
        this.desk = desk;
        this.onceOnly = onceOnly;
    }

    @GetMapping(OF_ITEMS)
    Listing<FileJson> ofItem(
            @PathVariable String number,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        return list(audience.show(Subject.ITEM, number, reader), limit, after, reader);
    }

    @GetMapping(OF_PROJECTS)
    Listing<FileJson> ofProject(
            @PathVariable String id,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        return list(audience.show(Subject.PROJECT, id, reader), limit, after, reader);
    }

    @PostMapping(path = OF_ITEMS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileJson> attachToItem(
            @PathVariable String number,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String letterNumber,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate letterDate,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        return attach(audience.show(Subject.ITEM, number, by), file, FileLetter.of(letterNumber, letterDate), key, by);
    }

    @PostMapping(path = OF_PROJECTS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileJson> attachToProject(
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String letterNumber,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate letterDate,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        return attach(audience.show(Subject.PROJECT, id, by), file, FileLetter.of(letterNumber, letterDate), key, by);
    }

    @GetMapping("/api/files/{id}")
    FileJson show(@PathVariable long id, Person reader) {
        return FileJson.of(files.show(id, reader));
    }

    /** Its bytes, to be saved and never shown. */
    @GetMapping(path = "/api/files/{id}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(@PathVariable long id, Person reader) {
        AttachedFile file = files.show(id, reader);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .body(new FileSystemResource(desk.content(file)));
    }

    @DeleteMapping("/api/files/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, Person by) {
        desk.remove(id, by);
    }

    private Listing<FileJson> list(Subject subject, int limit, @Nullable String after, Person reader) {
        return Listing.of(files.page(subject, reader, after, Asked.limit(limit)).map(FileJson::of));
    }

    private ResponseEntity<FileJson> attach(
            Subject subject, MultipartFile file, FileLetter letter, @Nullable String key, Person by) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (InputStream content = file.getInputStream()) {
            ArrivedFile arrived = desk.arrive(subject, content, name, letter, by);
            try {
                Sent sent = new Sent(subject.toString(), arrived.name(), arrived.hash(), letter);
                long id = Long.parseLong(onceOnly.create(
                        by, key, sent, () -> String.valueOf(desk.attach(subject, arrived, letter, by))));
                return ResponseEntity.created(Asked.at("/api/files/" + id)).body(show(id, by));
            } finally {
                desk.drop(arrived);
            }
        } catch (IOException full) {
            throw new Malformed(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "file",
                    "The file could not be stored: the disk of the program is full or cannot be written."
                            + " Tell an administrator, then send it again.");
        }
    }

    /** What makes two files that are sent the same. */
    record Sent(String subject, String name, String hash, FileLetter letter) {}
}
