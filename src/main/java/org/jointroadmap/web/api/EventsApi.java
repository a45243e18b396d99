package org.jointroadmap.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.EventDesk;
import org.jointroadmap.roadmap.EventEffect;
import org.jointroadmap.roadmap.EventItem;
import org.jointroadmap.roadmap.RoadmapEvent;
import org.jointroadmap.roadmap.RoadmapEvents;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What deadlines count from: that a document was signed, that a session met. */
@Api
class EventsApi {
    private final RoadmapEvents events;
    private final EventDesk desk;
    private final RoadmapItems items;
    private final OnceOnly onceOnly;

    EventsApi(RoadmapEvents events, EventDesk desk, RoadmapItems items, OnceOnly onceOnly) {
        this.events = events;
        this.desk = desk;
        this.items = items;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/api/events")
    Listing<EventJson> list(
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after) {
        return Listing.of(events.page(item == null ? null : items.idOf(item), after, Asked.limit(limit))
                .map(event -> json(event, null)));
    }

    @GetMapping("/api/events/{id}")
    ResponseEntity<EventJson> show(@PathVariable long id) {
        return answer(find(id), null);
    }

    @PostMapping("/api/events")
    ResponseEntity<EventJson> record(
            @RequestBody Entry entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person by) {
        EffectOnce made = new EffectOnce();
        String id = onceOnly.create(
                by,
                key,
                entry,
                () -> made.of(desk.record(entry.kind(), entry.item(), entry.date(), entry.source(), by)));
        RoadmapEvent event = find(Long.parseLong(id));
        return ResponseEntity.created(Asked.at("/api/events/" + id))
                .eTag(Asked.etag(event.version()))
                .body(json(event, made.items()));
    }

    @PatchMapping(
            path = "/api/events/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    ResponseEntity<EventJson> correct(
            @PathVariable long id,
            @RequestBody Correction correction,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        return answer(desk.correct(id, correction.date(), correction.source(), Asked.version(ifMatch), by));
    }

    @PostMapping("/api/events/{id}/undo")
    ResponseEntity<EventJson> takeBack(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person by) {
        return answer(desk.takeBack(id, Asked.versionOrNone(ifMatch), by));
    }

    private RoadmapEvent find(long id) {
        return events.find(id).orElseThrow(() -> Refused.notFound("refused.event.unknown", id));
    }

    private ResponseEntity<EventJson> answer(EventEffect effect) {
        return answer(effect.event(), effect.items());
    }

    private ResponseEntity<EventJson> answer(RoadmapEvent event, @Nullable List<EventItem> changed) {
        return ResponseEntity.ok().eTag(Asked.etag(event.version())).body(json(event, changed));
    }

    private EventJson json(RoadmapEvent event, @Nullable List<EventItem> changed) {
        String item = event.item();
        return new EventJson(
                event.id(),
                event.kind().key(),
                item == null ? null : items.of(item).map(RoadmapItem::number).orElse(item),
                event.date(),
                event.source(),
                event.by(),
                event.at(),
                event.takenBackBy(),
                event.takenBackAt(),
                event.version(),
                changed);
    }

    /** @param item its number, null for the whole roadmap */
    record Entry(
            @Nullable String kind,
            @Nullable String item,
            @Nullable LocalDate date,
            @Nullable String source) {}

    /** What is not given stays. */
    record Correction(@Nullable LocalDate date, @Nullable String source) {}

    /** @param items whose deadline the change gave another date, null where nothing was changed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventJson(
            long id,
            String kind,
            @Nullable String item,
            LocalDate date,
            String source,
            String by,
            Instant at,
            @Nullable String takenBackBy,
            @Nullable Instant takenBackAt,
            int version,
            @Nullable List<EventItem> items) {}

    /** What the first of several equal requests did. */
    private static final class EffectOnce {
        private @Nullable List<EventItem> items;

        String of(EventEffect effect) {
            items = effect.items();
            return String.valueOf(effect.event().id());
        }

        @Nullable
        List<EventItem> items() {
            return items;
        }
    }
}
