package org.jointroadmap.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.Explanations;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.Amended;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemDraft;
import org.jointroadmap.roadmap.ItemEntry;
import org.jointroadmap.roadmap.ItemFilter;
import org.jointroadmap.roadmap.ItemOrder;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.ItemQuery;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.rules.Explanation;
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

/** The items of the roadmap. */
@Api
class ItemsApi {
    private final RoadmapItems items;
    private final ItemDesk desk;
    private final Explanations explanations;
    private final ItemWriter writer;
    private final ItemEntry entry;
    private final OnceOnly onceOnly;

    ItemsApi(
            RoadmapItems items,
            ItemDesk desk,
            Explanations explanations,
            ItemWriter writer,
            ItemEntry entry,
            OnceOnly onceOnly) {
        this.items = items;
        this.desk = desk;
        this.explanations = explanations;
        this.writer = writer;
        this.entry = entry;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/api/items")
    Listing<ItemJson> list(
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "false") boolean flagged,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable Integer dueWithin,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "false") boolean desc,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        ItemOrder.By by = Asked.oneOf(ItemOrder.By.class, "sort", sort);
        ItemFilter filter = new ItemFilter(
                side,
                Asked.oneOf(ItemStatus.class, "status", status),
                flagged,
                q,
                section,
                sector,
                organisation,
                person,
                mine ? reader.login() : null,
                late,
                dueWithin);
        var page = items.page(new ItemQuery(
                filter,
                new ItemOrder(by == null ? ItemOrder.By.NUMBER : by, desc, reader.locale()),
                after,
                Asked.limit(limit)));
        return new Listing<>(writer.write(page.items(), reader), page.next());
    }

    @GetMapping("/api/items/{number}")
    ResponseEntity<ItemJson> show(@PathVariable String number, Person reader) {
        return answer(find(number), reader);
    }

    @PatchMapping(
            path = "/api/items/{number}",
            consumes = {"application/merge-patch+json", "application/json"})
    ResponseEntity<ItemJson> amend(
            @PathVariable String number,
            @RequestBody ItemPatch patch,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        Amended amended = desk.amend(number, patch, Asked.version(ifMatch), by);
        return amended.request() == null
                ? answer(amended.item(), by)
                : ResponseEntity.accepted()
                        .location(Asked.at("/api/date-requests/" + amended.request()))
                        .eTag(Asked.etag(amended.item().version()))
                        .body(writer.write(amended.item(), by));
    }

    @PostMapping("/api/items")
    ResponseEntity<ItemJson> enter(
            @RequestBody ItemDraft draft,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        String id = onceOnly.create(by, key, draft, () -> entry.add(draft, by).id());
        RoadmapItem item = items.of(id).orElseThrow(() -> Refused.notFound("refused.item.unknown", id));
        return ResponseEntity.created(Asked.at("/api/items/" + UriUtils.encodePathSegment(item.number(), UTF_8)))
                .eTag(Asked.etag(item.version()))
                .body(writer.write(item, by));
    }

    @GetMapping("/api/items/{number}/why-not")
    Explanation whyNot(@PathVariable String number, @RequestParam String rule, Person reader) {
        return explanations
                .explain(rule, Subject.item(find(number).id()), reader)
                .orElseThrow(() -> Refused.notFound("refused.rule.unknown", rule));
    }

    private RoadmapItem find(String number) {
        return items.find(number).orElseThrow(() -> Refused.notFound("refused.item.unknown", number));
    }

    private ResponseEntity<ItemJson> answer(RoadmapItem item, Person reader) {
        return ResponseEntity.ok().eTag(Asked.etag(item.version())).body(writer.write(item, reader));
    }
}
