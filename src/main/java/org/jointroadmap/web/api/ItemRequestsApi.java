package org.jointroadmap.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemDraft;
import org.jointroadmap.roadmap.ItemRequests;
import org.jointroadmap.roadmap.RequestDesk;
import org.jointroadmap.roadmap.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** What takes the other side's key as well: another date, to split, merge or drop an item, other owners. */
@Api
class ItemRequestsApi {
    private final RequestDesk desk;
    private final ItemRequests requests;
    private final ItemRequestWriter writer;

    ItemRequestsApi(RequestDesk desk, ItemRequests requests, ItemRequestWriter writer) {
        this.desk = desk;
        this.requests = requests;
        this.writer = writer;
    }

    @PostMapping("/api/items/{number}/split")
    ResponseEntity<ItemRequestJson> split(
            @PathVariable String number,
            @RequestBody Split split,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        Wish wish = new Wish.Split(whole("into", split.into()));
        return asked(number, wish, split.reason(), ifMatch, by);
    }

    @PostMapping("/api/items/{number}/merge")
    ResponseEntity<ItemRequestJson> merge(
            @PathVariable String number,
            @RequestBody Merge merge,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        if (merge.as() == null) {
            throw Refused.invalid("as", "refused.blank");
        }
        Wish wish = new Wish.Merge(whole("with", merge.with()), merge.as());
        return asked(number, wish, merge.reason(), ifMatch, by);
    }

    @PostMapping("/api/items/{number}/drop")
    ResponseEntity<ItemRequestJson> drop(
            @PathVariable String number,
            @RequestBody Drop drop,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        return asked(number, new Wish.Drop(), drop.reason(), ifMatch, by);
    }

    @PostMapping("/api/items/{number}/owners")
    ResponseEntity<ItemRequestJson> owners(
            @PathVariable String number,
            @RequestBody Owners owners,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        Wish wish = new Wish.Owners(whole("owners", owners.owners()));
        return asked(number, wish, owners.reason(), ifMatch, by);
    }

    @GetMapping({"/api/date-requests/{id}", "/api/item-requests/{id}"})
    ItemRequestJson show(@PathVariable long id) {
        return writer.write(requests.find(id).orElseThrow(() -> Refused.notFound("refused.request.unknown", id)));
    }

    @PostMapping({"/api/date-requests/{id}/decision", "/api/item-requests/{id}/decision"})
    ItemRequestJson decide(@PathVariable long id, @RequestBody Decision decision, Person by) {
        if (decision.accepted() == null) {
            throw Refused.invalid("accepted", "refused.request.answer");
        }
        return writer.write(desk.decide(id, decision.accepted(), decision.remark(), by));
    }

    private static <T> List<T> whole(String field, @Nullable List<@Nullable T> sent) {
        List<T> whole = new ArrayList<>();
        if (sent != null) {
            sent.forEach(one ->
                    whole.add(Optional.ofNullable(one).orElseThrow(() -> Refused.invalid(field, "refused.blank"))));
        }
        return whole;
    }

    private ResponseEntity<ItemRequestJson> asked(
            String number, Wish wish, @Nullable String reason, @Nullable String ifMatch, Person by) {
        return writer.asked(desk.ask(number, wish, reason, Asked.versionOrNone(ifMatch), by));
    }

    record Split(
            @Nullable List<@Nullable ItemDraft> into,
            @Nullable String reason) {}

    record Merge(
            @Nullable List<@Nullable String> with,
            @Nullable ItemDraft as,
            @Nullable String reason) {}

    record Drop(@Nullable String reason) {}

    record Owners(
            @Nullable List<ItemDraft.@Nullable OwnerDraft> owners,
            @Nullable String reason) {}

    record Decision(@Nullable Boolean accepted, @Nullable String remark) {}
}
