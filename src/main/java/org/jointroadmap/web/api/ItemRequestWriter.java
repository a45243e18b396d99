package org.jointroadmap.web.api;

import java.util.List;
import org.jointroadmap.roadmap.ItemRequest;
import org.jointroadmap.roadmap.RequestedDates;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.roadmap.Wish;
import org.springframework.stereotype.Component;

/** Writes requests about items with what people call these. */
@Component
class ItemRequestWriter {
    private final RoadmapItems items;
    private final RequestedDates dates;

    ItemRequestWriter(RoadmapItems items, RequestedDates dates) {
        this.items = items;
        this.dates = dates;
    }

    ItemRequestJson write(ItemRequest request) {
        Wish.Date date = request.wish() instanceof Wish.Date wanted ? wanted : null;
        return new ItemRequestJson(
                request.id(),
                request.wish().kind(),
                items.numbers(List.of(request.item())).getOrDefault(request.item(), request.item()),
                date == null ? null : date.dueText(),
                date == null ? null : dates.of(date),
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
