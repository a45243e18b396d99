package org.jointroadmap.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.OrganisationDesk;
import org.jointroadmap.party.OrganisationNames;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The ministries, plants and agencies of both sides. */
@Api
class OrganisationsApi {
    private static final String LIST = "organisations";

    private final Organisations organisations;
    private final OrganisationDesk desk;
    private final OnceOnly onceOnly;

    OrganisationsApi(Organisations organisations, OrganisationDesk desk, OnceOnly onceOnly) {
        this.organisations = organisations;
        this.desk = desk;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/api/organisations")
    Listing<OrganisationJson> list(
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after) {
        int most = Asked.limit(limit);
        long last = after == null ? 0 : Page.number(LIST, after);
        List<Organisation> rows = organisations.all().stream()
                .filter(one -> one.id() > last && (side == null || side.equals(one.side())))
                .sorted(Comparator.comparing(Organisation::id))
                .limit(most + 1L)
                .toList();
        return Listing.of(
                Page.of(LIST, rows, most, one -> String.valueOf(one.id())).map(OrganisationJson::of));
    }

    @GetMapping("/api/organisations/{id}")
    ResponseEntity<OrganisationJson> show(@PathVariable String id) {
        return answer(find(id));
    }

    @PostMapping("/api/organisations")
    ResponseEntity<OrganisationJson> add(
            @RequestBody Entry entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        String id = onceOnly.create(by, key, entry, () -> desk.add(entry.id(), entry.side(), names(entry.names()), by)
                .key());
        Organisation added = find(id);
        return ResponseEntity.created(Asked.at("/api/organisations/" + UriUtils.encodePathSegment(id, UTF_8)))
                .eTag(Asked.etag(added.version()))
                .body(OrganisationJson.of(added));
    }

    @PatchMapping(
            path = "/api/organisations/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    ResponseEntity<OrganisationJson> rename(
            @PathVariable String id,
            @RequestBody Patch patch,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        return answer(desk.rename(id, names(patch.names()), Asked.version(ifMatch), by));
    }

    private static OrganisationNames names(@Nullable OrganisationNames names) {
        return names == null ? new OrganisationNames(null, null, null) : names;
    }

    private Organisation find(String id) {
        return organisations.find(id).orElseThrow(() -> Refused.notFound("refused.organisation.unknown", id));
    }

    private static ResponseEntity<OrganisationJson> answer(Organisation one) {
        return ResponseEntity.ok().eTag(Asked.etag(one.version())).body(OrganisationJson.of(one));
    }

    record Entry(
            @Nullable String id,
            @Nullable String side,
            @Nullable OrganisationNames names) {}

    record Patch(@Nullable OrganisationNames names) {}

    /** An organisation, as the API writes it. */
    record OrganisationJson(String id, String side, Map<String, String> names) {
        static OrganisationJson of(Organisation one) {
            Map<String, String> names = new LinkedHashMap<>();
            names.put("en", one.nameEn());
            names.put("ru", one.nameRu());
            names.put("az", Objects.requireNonNullElse(one.nameAz(), one.nameEn()));
            return new OrganisationJson(one.key(), one.side(), names);
        }
    }
}
