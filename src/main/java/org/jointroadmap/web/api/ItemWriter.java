package org.jointroadmap.web.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Projects;
import org.jointroadmap.promise.Advice;
import org.jointroadmap.roadmap.CureTerm;
import org.jointroadmap.roadmap.CureTerms;
import org.jointroadmap.roadmap.Delivery;
import org.jointroadmap.roadmap.DeliveryHistory;
import org.jointroadmap.roadmap.EventDates;
import org.jointroadmap.roadmap.ItemRequest;
import org.jointroadmap.roadmap.ItemRequests;
import org.jointroadmap.roadmap.ItemStatus;
import org.jointroadmap.roadmap.Latenesses;
import org.jointroadmap.roadmap.RoadmapEvent;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.advice.PromiseWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts items, their flags and their projects together, with one query for each kind. */
@Component
class ItemWriter {
    private final Flags flags;
    private final Projects projects;
    private final Latenesses latenesses;
    private final ItemRequests requests;
    private final DeliveryHistory history;
    private final CureTerms cures;
    private final EventDates dates;
    private final Parties parties;
    private final PromiseWatch watch;
    private final MessageSource texts;

    ItemWriter(
            Flags flags,
            Projects projects,
            Latenesses latenesses,
            ItemRequests requests,
            DeliveryHistory history,
            CureTerms cures,
            EventDates dates,
            Parties parties,
            PromiseWatch watch,
            MessageSource texts) {
        this.flags = flags;
        this.projects = projects;
        this.latenesses = latenesses;
        this.requests = requests;
        this.history = history;
        this.cures = cures;
        this.dates = dates;
        this.parties = parties;
        this.watch = watch;
        this.texts = texts;
    }

    List<ItemJson> write(List<RoadmapItem> items, Person reader) {
        List<String> ids = items.stream().map(RoadmapItem::id).toList();
        Map<Subject, String> numbers =
                items.stream().collect(Collectors.toMap(item -> Subject.item(item.id()), RoadmapItem::number));
        Map<String, List<Flag>> standing = flags.standing(Subject.ITEM, ids).stream()
                .collect(Collectors.groupingBy(flag -> flag.subject().id()));
        Map<String, ItemRequest> open = requests.waiting(ids);
        Map<String, List<Delivery>> delivered = history.of(ids);
        Map<String, CureTerm> terms = cures.of(ids);
        Map<String, String> carriedOutBy = projects.ofItems(ids, reader);
        Map<String, List<Advice>> advice = watch.of(items);
        return items.stream()
                .map(item -> ItemJson.of(
                        item,
                        latenesses.of(item).workingDaysLate(),
                        waiting(item, open.get(item.id())),
                        delivered.getOrDefault(item.id(), List.of()),
                        terms.get(item.id()),
                        event(item),
                        carriedOutBy.get(item.id()),
                        standing.getOrDefault(item.id(), List.of()).stream()
                                .map(flag -> FlagJson.of(flag, numbers))
                                .toList(),
                        AdviceJson.of(advice.getOrDefault(item.id(), List.of()), texts)))
                .toList();
    }

    private ItemJson.@Nullable Event event(RoadmapItem item) {
        return dates.eventOf(item)
                .map(kind -> new ItemJson.Event(
                        kind.key(),
                        dates.countedFrom(item).map(RoadmapEvent::date).orElse(null)))
                .orElse(null);
    }

    private ItemJson.@Nullable Waiting waiting(RoadmapItem item, @Nullable ItemRequest request) {
        if (item.status() == ItemStatus.CLAIMED) {
            return new ItemJson.Waiting(parties.other(item.leadSide()).code(), "delivery", item.changedAt());
        }
        if (request == null) {
            return null;
        }
        boolean asked = request.status() == ItemRequest.Status.ASKED;
        return new ItemJson.Waiting(
                asked ? request.side() : parties.other(request.side()).code(),
                request.wish().kind(),
                request.askedAt());
    }

    ItemJson write(RoadmapItem item, Person reader) {
        return write(List.of(item), reader).get(0);
    }
}
