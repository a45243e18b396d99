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
import org.jointroadmap.document.table.Document;
import org.jointroadmap.party.OrganisationDesk;
import org.jointroadmap.party.People;
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
        People.keptBy(by);
        Document document = read(file);
        TablePreview<?> preview = people.preview(document, language, by);
        if (confirm) {
            right(preview);
            people.confirm(document, language, by);
        }
        return answer(preview, confirm, language);
    }

    /** By an administrator or the joint secretariat. */
    @PostMapping(path = "/api/organisations/tables", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<TableJson> organisations(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean confirm,
            Person by,
            Locale language) {
        OrganisationDesk.keptBy(by);
        Document document = read(file);
        TablePreview<?> preview = organisations.preview(document, language, by);
        if (confirm) {
            right(preview);
            organisations.confirm(document, language, by);
        }
        return answer(preview, confirm, language);
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

    private ResponseEntity<TableJson> answer(TablePreview<?> preview, boolean confirmed, Locale language) {
        return ResponseEntity.status(confirmed ? HttpStatus.CREATED : HttpStatus.OK)
                .body(TableJson.of(preview, confirmed, refusals, language));
    }
}
