package org.jointroadmap.web.api;

import org.jointroadmap.roadmap.DueReading;
import org.jointroadmap.roadmap.ItemRequest;
import org.jointroadmap.roadmap.ItemRequests;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.roadmap.Wish;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes requests about items with what people call these. */
@Component
class ItemRequestWriter {
    private final RoadmapItems items;
    private final ItemRequests requests;
    private final DueReading dates;

    ItemRequestWriter(RoadmapItems items, ItemRequests requests, DueReading dates) {
        this.items = items;
        this.requests = requests;
        this.dates = dates;
    }

    /** It waits for its keys. */
    ResponseEntity<ItemRequestJson> asked(long id) {
        return ResponseEntity.accepted()
                .location(Asked.at("/api/item-requests/" + id))
                .body(write(requests.find(id).orElseThrow()));
    }

    ItemRequestJson write(ItemRequest request) {
        RoadmapItem item = items.of(request.item()).orElseThrow();
        Wish.Date date = request.wish() instanceof Wish.Date wanted ? wanted : null;
        return new ItemRequestJson(
                request.id(),
                request.wish().kind(),
                item.number(),
                date == null ? null : date.dueText(),
                date == null ? null : dates.read(date.dueText(), item.edition()).date(),
                request.reason(),
                request.side(),
                request.askedBy(),
                request.askedAt(),
                request.confirmedBy(),
                request.answeredBy(),
                request.answeredAt(),
                Asked.key(request.status()),
                request.remark(),
                request.wish());
    }
}
