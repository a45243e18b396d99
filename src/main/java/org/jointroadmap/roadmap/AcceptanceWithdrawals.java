package org.jointroadmap.roadmap;

import java.util.Comparator;
import java.util.List;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What was accepted can be taken back with both keys: the item is open again, and what the delay leads to begins anew. */
@Component
public class AcceptanceWithdrawals {
    private final DeliveryHistory history;
    private final DeliveryRows rows;
    private final ItemBook book;
    private final ApplicationEventPublisher events;

    AcceptanceWithdrawals(DeliveryHistory history, DeliveryRows rows, ItemBook book, ApplicationEventPublisher events) {
        this.history = history;
        this.rows = rows;
        this.book = book;
        this.events = events;
    }

    /** The accepted deliveries of an item that can be taken back, the first first. */
    public List<Delivery> possible(RoadmapItem item) {
        return history.of(item.id()).stream()
                .filter(delivery -> isPossible(item, delivery))
                .toList();
    }

    /** What is asked for: the acceptance that is named, else the one given last. */
    Wish.TakeBack wish(RoadmapItem item, @Nullable Long wanted) {
        List<Delivery> possible = possible(item);
        if (wanted != null && history.find(item.id(), wanted).isEmpty()) {
            throw Refused.invalid("delivery", "refused.take-back.unknown", item.number(), wanted);
        }
        Delivery delivery = possible.stream()
                .filter(one -> wanted == null || one.id() == wanted)
                .max(Comparator.comparing(Delivery::id))
                .orElseThrow(() -> Refused.wrongState("refused.take-back.nothing", item.number()));
        return new Wish.TakeBack(delivery.id(), delivery.said());
    }

    void mustBePossible(RoadmapItem item, Wish.TakeBack wish) {
        if (possible(item).stream().noneMatch(delivery -> delivery.id() == wish.delivery())) {
            throw Refused.wrongState("refused.take-back.nothing", item.number());
        }
    }

    void carryOut(RoadmapItem item, Wish.TakeBack wish, String reason, Person by) {
        mustBePossible(item, wish);
        List<Delivery> accepted = possible(item);
        Delivery delivery = accepted.stream()
                .filter(one -> one.id() == wish.delivery())
                .findFirst()
                .orElseThrow();
        int left = accepted.stream().mapToInt(Delivery::share).sum() - delivery.share();
        history.takeBack(delivery.id(), reason);
        if (item.status() == ItemStatus.CLAIMED) {
            rows.accepted(item, left);
        } else {
            rows.open(item, left);
        }
        if (delivery.occurrence() < item.shares().occurrence()) {
            Delivery last = accepted.get(accepted.size() - 1);
            rows.turn(item, new ItemTime(last.occurrence(), last.due(), last.acceptedUntil()));
        }
        book.keep(item.id(), by, "take-back", delivery.said(), reason);
        events.publishEvent(Change.of("item.taken-back", item.subject())
                .by(by.login())
                .because(reason)
                .field("status", item.status().key(), ItemStatus.OPEN.key())
                .field("share", delivery.share(), 0)
                .field("delivered-on", delivery.date(), null));
        events.publishEvent(new SubjectChanged(Subject.item(item.id())));
    }

    /** Of what comes back, that of the last time only as long as nothing came of the next. */
    private static boolean isPossible(RoadmapItem item, Delivery delivery) {
        ItemShares shares = item.shares();
        boolean last = delivery.occurrence() == shares.occurrence() - 1
                && item.status() == ItemStatus.OPEN
                && shares.accepted() == 0
                && delivery.dueMoves() == item.dueMoves();
        return item.status() != ItemStatus.WITHDRAWN
                && delivery.isAccepted()
                && (delivery.occurrence() == shares.occurrence() || last);
    }
}
