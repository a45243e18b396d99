package org.jointroadmap.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.ImportedYears;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.importing.ImportDecisions;
import org.jointroadmap.trade.importing.TradeImports;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** Files of trade figures, and what became of them. */
@Api
class TradeImportsApi {
    private static final int REJECTIONS = 1_000;

    private final TradeImports imports;
    private final ImportDecisions decisions;
    private final ImportedYears years;
    private final MessageSource texts;

    TradeImportsApi(TradeImports imports, ImportDecisions decisions, ImportedYears years, MessageSource texts) {
        this.imports = imports;
        this.decisions = decisions;
        this.years = years;
        this.texts = texts;
    }

    /**
     * The same bytes once more are answered with the earlier import, unless it was undone, refused or failed. With confirm,
     * which is the secretariat's, it takes effect as soon as it is read.
     */
    @PostMapping(path = "/api/trade/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<TradeImportJson> give(
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String classification,
            @RequestParam(defaultValue = "false") boolean confirm,
            Person by) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (InputStream content = file.getInputStream()) {
            TradeImport taken = imports.take(content, name, source, classification, confirm, by);
            return ResponseEntity.accepted()
                    .location(Asked.at("/api/trade/imports/" + taken.id()))
                    .body(json(taken));
        } catch (IOException full) {
            throw new Malformed(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "file",
                    "The file could not be stored: the disk of the program is full or cannot be written."
                            + " Tell an administrator, then send it again.");
        }
    }

    @GetMapping("/api/trade/imports/{id}")
    TradeImportJson show(@PathVariable long id) {
        return json(imports.find(id).orElseThrow(() -> Refused.notFound("refused.trade.unknown", id)));
    }

    /** By who gave it, or the secretariat. */
    @PostMapping("/api/trade/imports/{id}/cancellation")
    TradeImportJson cancel(@PathVariable long id, Person by) {
        imports.cancel(id, by);
        return show(id);
    }

    /** By the secretariat: what it would change is changed. */
    @PostMapping("/api/trade/imports/{id}/confirmation")
    TradeImportJson confirm(@PathVariable long id, Person by) {
        decisions.confirm(id, by);
        return show(id);
    }

    /** By the secretariat: each figure is again that of the newest import that is in effect. */
    @PostMapping("/api/trade/imports/{id}/undo")
    TradeImportJson undo(@PathVariable long id, Person by) {
        decisions.undo(id, by);
        return show(id);
    }

    @GetMapping("/api/trade/imports")
    Listing<TradeImportJson> list(
            @RequestParam(defaultValue = "50") int limit, @RequestParam(required = false) @Nullable String after) {
        return Listing.of(imports.page(after, Asked.limit(limit))
                .map(found -> TradeImportJson.of(found, List.of(), null, texts)));
    }

    private TradeImportJson json(TradeImport found) {
        return TradeImportJson.of(
                found,
                imports.rejections(found.id(), 0, REJECTIONS),
                found.status() == ImportStatus.READ ? years.waiting(found.id()) : null,
                texts);
    }
}
