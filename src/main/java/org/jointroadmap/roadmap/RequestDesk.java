package org.jointroadmap.roadmap;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a side asks for what takes the other's key as well: the head of its side confirms, the other side accepts. */
@Component
public class RequestDesk {
    private final RoadmapItems items;
    private final ItemRequests requests;
    private final WishCheck check;
    private final AcceptanceWithdrawals withdrawals;
    private final Reshaping reshaping;
    private final ApplicationEventPublisher events;

    RequestDesk(
            RoadmapItems items,
            ItemRequests requests,
            WishCheck check,
            AcceptanceWithdrawals withdrawals,
            Reshaping reshaping,
            ApplicationEventPublisher events) {
        this.items = items;
        this.requests = requests;
        this.check = check;
        this.withdrawals = withdrawals;
        this.reshaping = reshaping;
        this.events = events;
    }

    /**
     * Asks for something about an item, by the side that leads it or the joint secretariat; to take an acceptance back, by the
     * side that accepted.
     *
     * @param version what the person saw, null for whatever it has
     * @return its number
     */
    @Transactional
    public long ask(String wanted, Wish wish, @Nullable String reason, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        check.mustBeAskedBy(item, wish, by);
        item.mustHave(version);
        check.mustBeFree(item, wish);
        Wrongs wrongs = new Wrongs();
        wrongs.text("reason", reason, ItemCheck.LONGEST_REASON, "refused.item.reason");
        check.check(item, wish, wrongs);
        wrongs.refuse();
        String side = check.side(item, wish);
        boolean confirmed = ItemRequest.isHeadOf(side, by);
        long id = requests.add(item, wish, side, String.valueOf(reason).strip(), by, confirmed);
        events.publishEvent(Change.of("request.asked", item.subject())
                .by(by.login())
                .because(String.valueOf(reason).strip())
                .field(wish.kind(), null, Wishes.said(wish)));
        events.publishEvent(new RequestAsked(id, item.id(), side, confirmed));
        return id;
    }

    /**
     * As {@link #ask}, that an acceptance is taken back.
     *
     * @param delivery its id among those of the item, null for the one accepted last
     */
    @Transactional
    public long askToTakeBack(
            String wanted, @Nullable Long delivery, @Nullable String reason, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        if (!item.isAnsweredBy(by)) {
            throw Refused.notYours("refused.take-back.key", item.leadSide());
        }
        return ask(wanted, withdrawals.wish(item, delivery), reason, version, by);
    }

    /** The head's word, then the other side's. */
    @Transactional
    public ItemRequest decide(long id, boolean accepted, @Nullable String remark, Person by) {
        ItemRequest seen = requests.find(id).orElseThrow(() -> Refused.notFound("refused.request.unknown", id));
        RoadmapItem item = items.lock(List.of(seen.item())).stream().findFirst().orElseThrow();
        ItemRequest request = requests.lock(id).orElseThrow();
        if (!request.isConfirmedBy(by) && !request.isAcceptedBy(by)) {
            throw Refused.notYours("refused.request.key", request.side());
        }
        if (!request.awaits(by)) {
            throw Refused.wrongState(
                    "refused.request.step." + request.status().name().toLowerCase(Locale.ROOT));
        }
        if (accepted) {
            check.mustStillStand(item, request.wish());
        }
        String said = remark == null ? "" : remark.strip();
        Wrongs wrongs = new Wrongs();
        wrongs.require(accepted || !said.isEmpty(), "remark", "refused.request.remark");
        wrongs.length("remark", said, ItemCheck.LONGEST_REASON);
        wrongs.refuse();
        boolean confirms = request.status() == ItemRequest.Status.ASKED;
        events.publishEvent(Change.of(
                        accepted ? confirms ? "request.confirmed" : "request.accepted" : "request.refused",
                        item.subject())
                .by(by.login())
                .because(said)
                .field(request.wish().kind(), null, Wishes.said(request.wish())));
        if (confirms && accepted) {
            mustStillWait(requests.confirm(id, by));
            events.publishEvent(new RequestConfirmed(id, item.id()));
        } else {
            mustStillWait(requests.answer(id, accepted, said, by));
            if (accepted) {
                reshaping.carryOut(requests.find(id).orElseThrow(), item, by);
            }
            events.publishEvent(new RequestAnswered(
                    id, item.id(), request.side(), request.wish().kind(), accepted, said));
        }
        return requests.find(id).orElseThrow();
    }

    private static void mustStillWait(boolean waited) {
        if (!waited) {
            throw Refused.wrongState("refused.request.answered");
        }
    }
}
