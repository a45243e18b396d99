package org.jointroadmap.web.api;

import java.util.List;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** From whom each side wants to buy less. */
@Api
class ExcludedPartnersApi {
    private final ExcludedPartners excluded;

    ExcludedPartnersApi(ExcludedPartners excluded) {
        this.excluded = excluded;
    }

    @GetMapping("/api/parties/{code}/excluded-partners")
    ResponseEntity<List<ExcludedPartner>> show(@PathVariable String code) {
        return answer(excluded.of(code));
    }

    /** The whole list. */
    @PutMapping("/api/parties/{code}/excluded-partners")
    ResponseEntity<List<ExcludedPartner>> replace(
            @PathVariable String code,
            @RequestBody List<ExcludedPartner> partners,
            @RequestParam(defaultValue = "") String reason,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        return answer(excluded.replace(code, partners, reason, Asked.version(ifMatch), by));
    }

    private static ResponseEntity<List<ExcludedPartner>> answer(ExcludedPartners.Listed list) {
        return ResponseEntity.ok().eTag(Asked.etag(list.version())).body(list.partners());
    }
}
