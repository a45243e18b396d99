package org.jointroadmap.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.DeliveryClaim;
import org.jointroadmap.roadmap.RequestDesk;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** What is delivered of an item, share by share, accepted and taken back. */
@Api
class DeliveriesApi {
    private final Deliveries deliveries;
    private final RequestDesk requests;
    private final ItemWriter writer;
    private final ItemRequestWriter requestWriter;

    DeliveriesApi(Deliveries deliveries, RequestDesk requests, ItemWriter writer, ItemRequestWriter requestWriter) {
        this.deliveries = deliveries;
        this.requests = requests;
        this.writer = writer;
        this.requestWriter = requestWriter;
    }

    @PostMapping("/api/items/{number}/delivery")
    ResponseEntity<ItemJson> claim(
            @PathVariable String number,
            @RequestBody Claim claim,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        DeliveryClaim said = new DeliveryClaim(claim.date(), claim.evidence(), claim.share(), claim.what());
        return answer(deliveries.claim(number, said, Asked.version(ifMatch), by), by);
    }

    @PostMapping("/api/items/{number}/acceptance")
    ResponseEntity<ItemJson> accept(
            @PathVariable String number,
            @RequestBody Acceptance acceptance,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        int version = Asked.version(ifMatch);
        if (acceptance.accepted() == null) {
            throw Refused.invalid("accepted", "refused.acceptance.answer");
        }
        return answer(deliveries.answer(number, acceptance.accepted(), acceptance.remark(), version, by), by);
    }

    @PostMapping("/api/items/{number}/acceptance-withdrawal")
    ResponseEntity<ItemRequestJson> takeBack(
            @PathVariable String number,
            @RequestBody Withdrawal withdrawal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        return requestWriter.asked(requests.askToTakeBack(
                number, withdrawal.delivery(), withdrawal.reason(), Asked.versionOrNone(ifMatch), by));
    }

    @PostMapping("/api/items/{number}/cure-term")
    ResponseEntity<ItemRequestJson> cure(
            @PathVariable String number,
            @RequestBody Cure cure,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        Wish wish = new Wish.Cure(cure.until() == null ? "" : cure.until().toString());
        return requestWriter.asked(requests.ask(number, wish, cure.reason(), Asked.versionOrNone(ifMatch), by));
    }

    private ResponseEntity<ItemJson> answer(RoadmapItem item, Person reader) {
        return ResponseEntity.ok().eTag(Asked.etag(item.version())).body(writer.write(item, reader));
    }

    /** @param share percent of the whole, null for all that is left */
    record Claim(
            @Nullable LocalDate date,
            @Nullable String evidence,
            @Nullable BigDecimal share,
            @Nullable String what) {}

    record Acceptance(@Nullable Boolean accepted, @Nullable String remark) {}

    /** @param delivery its id, null for the one accepted last */
    record Withdrawal(@Nullable Long delivery, @Nullable String reason) {}

    record Cure(@Nullable LocalDate until, @Nullable String reason) {}
}
