package org.jointroadmap.web.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.Report.Untranslated;
import org.jointroadmap.workflow.check.Verb;
import org.jointroadmap.workflow.model.ModelAttempt;
import org.jointroadmap.workflow.model.ModelStatus;
import org.jointroadmap.workflow.model.Models;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** What models are live and what the last attempt to change them said; files given instead of saved. */
@Api
class ModelsApi {
    private final Models models;

    ModelsApi(Models models) {
        this.models = models;
    }

    @GetMapping("/api/models")
    ModelsJson show(Person reader) {
        ModelStatus status = models.status(reader);
        return new ModelsJson(
                status.files().entrySet().stream()
                        .map(file -> new FileJson(file.getKey(), file.getValue()))
                        .toList(),
                AttemptJson.of(status.lastAttempt()),
                status.lastAttempt().untranslated(),
                status.folderDiffers(),
                status.versions().stream()
                        .map(version -> new VersionJson(
                                version.key(),
                                version.version(),
                                version.hash(),
                                version.publishedAt(),
                                version.publishedBy(),
                                status.running().getOrDefault(version.definition(), 0L)))
                        .toList(),
                status.verbs().stream().map(VerbJson::of).toList());
    }

    /** By an administrator; several parts named file. */
    @PostMapping(path = "/api/models", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> give(@RequestPart("file") List<MultipartFile> file, Person by) {
        ModelAttempt attempt = models.upload(read(file), by);
        if (attempt.ok()) {
            return ResponseEntity.ok(AttemptJson.of(attempt));
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, "The files were not taken: see what is wrong with them.");
        problem.setProperty("errors", AttemptJson.of(attempt).errors());
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static SortedMap<String, byte[]> read(List<MultipartFile> given) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (MultipartFile file : given) {
            try {
                files.put(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
            } catch (IOException broken) {
                throw Refused.invalid("file", "refused.models.none");
            }
        }
        return files;
    }

    record ModelsJson(
            List<FileJson> files,
            AttemptJson lastAttempt,
            List<Untranslated> untranslated,
            List<String> folderDiffers,
            List<VersionJson> versions,
            List<VerbJson> verbs) {}

    record FileJson(String name, String hash) {}

    record VersionJson(String model, int version, String hash, Instant publishedAt, String publishedBy, long running) {}

    record VerbJson(String name, List<String> properties, List<String> required, List<String> subjects) {
        static VerbJson of(Verb verb) {
            return new VerbJson(
                    verb.name(),
                    verb.properties().stream().sorted().toList(),
                    verb.required().stream().sorted().toList(),
                    verb.subjects().stream().sorted().toList());
        }
    }

    record AttemptJson(Instant at, boolean ok, List<FaultJson> errors, List<FaultJson> warnings) {
        static AttemptJson of(ModelAttempt attempt) {
            return new AttemptJson(
                    attempt.at(),
                    attempt.ok(),
                    attempt.errors().stream().map(FaultJson::of).toList(),
                    attempt.warnings().stream().map(FaultJson::of).toList());
        }
    }

    record FaultJson(String file, int line, int column, String message) {
        static FaultJson of(Fault fault) {
            return new FaultJson(fault.file(), fault.line(), fault.column(), fault.message());
        }
    }
}
