package org.jointroadmap.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.admission.OrganisationTables;
import org.jointroadmap.admission.PeopleTables;
import org.jointroadmap.admission.TableFiles;
import org.jointroadmap.admission.TablePreview;
import org.jointroadmap.admission.Tables;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.party.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** People and organisations from tables: what each row would add, and with a confirmation all of them at once. */
@Api
class TablesApi {
    private final PeopleTables people;
    private final OrganisationTables organisations;
    private final Refusals refusals;

    TablesApi(PeopleTables people, OrganisationTables organisations, Refusals refusals) {
        this.people = people;
        this.organisations = organisations;
        this.refusals = refusals;
    }

    /** By an administrator; each gets a letter of invitation. */
    @PostMapping(path = "/api/people/tables", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<TableJson> people(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean confirm,
            Person by,
            Locale language) {
        return take(people, file, confirm, by, language);
    }

    /** By an administrator or the joint secretariat. */
    @PostMapping(path = "/api/organisations/tables", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<TableJson> organisations(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean confirm,
            Person by,
            Locale language) {
        return take(organisations, file, confirm, by, language);
    }

    private ResponseEntity<TableJson> take(
            Tables tables, MultipartFile file, boolean confirm, Person by, Locale language) {
        tables.keptBy(by);
        Document document = read(file);
        TablePreview<?> preview = tables.preview(document, language, by);
        if (confirm) {
            right(preview);
            tables.confirm(document, language, by);
        }
        return ResponseEntity.status(confirm ? HttpStatus.CREATED : HttpStatus.OK)
                .body(TableJson.of(preview, confirm, refusals, language));
    }

    private static Document read(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return TableFiles.read(content);
        } catch (IOException full) {
            throw new Malformed(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "file",
                    "The file could not be stored: the disk of the program is full or cannot be written."
                            + " Tell an administrator, then send it again.");
        }
    }

    /** Says what is wrong in which row. */
    private static void right(TablePreview<?> preview) {
        List<Problem> problems = preview.rows().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> new Problem(
                                "rows[" + row.row() + "]." + problem.field(), problem.key(), problem.arguments())))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, problems);
        }
    }
}
