package org.jointroadmap.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
    private static final int MOST_PARTS = 50;

    private final RoadmapItems items;
    private final ItemRequests requests;
    private final ItemEntry entry;
    private final OwnerEntry owners;
    private final Reshaping reshaping;
    private final DueReading dues;
    private final ApplicationEventPublisher events;

    RequestDesk(
            RoadmapItems items,
            ItemRequests requests,
            ItemEntry entry,
            OwnerEntry owners,
            Reshaping reshaping,
            DueReading dues,
            ApplicationEventPublisher events) {
        this.items = items;
        this.requests = requests;
        this.entry = entry;
        this.owners = owners;
        this.reshaping = reshaping;
        this.dues = dues;
        this.events = events;
    }

    /**
     * Asks for something about an item, by the side that leads it or the joint secretariat.
     *
     * @param version what the person saw, null for whatever it has
     * @return its number
     */
    @Transactional
    public long ask(String wanted, Wish wish, @Nullable String reason, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        if (!item.isAmendedBy(by)) {
            throw Refused.notYours("refused.item.amend", item.leadSide());
        }
        item.mustHave(version);
        mustBeFree(item);
        Wrongs wrongs = new Wrongs();
        wrongs.text("reason", reason, ItemCheck.LONGEST_REASON, "refused.item.reason");
        check(item, wish, wrongs);
        wrongs.refuse();
        boolean confirmed = ItemRequest.isHeadOf(item.leadSide(), by);
        long id = requests.add(item, wish, String.valueOf(reason).strip(), by, confirmed);
        events.publishEvent(Change.of("request.asked", item.subject())
                .by(by.login())
                .because(String.valueOf(reason).strip())
                .field(wish.kind(), null, Wishes.said(wish)));
        events.publishEvent(new RequestAsked(id, item.id(), item.leadSide(), confirmed));
        return id;
    }

    private void mustBeFree(RoadmapItem item) {
        if (!item.isOpen()) {
            throw Refused.wrongState("refused.item.finished", item.number());
        }
        if (requests.waiting(item.id()).isPresent()) {
            throw Refused.wrongState("refused.request.open", item.number());
        }
    }

    private void check(RoadmapItem item, Wish wish, Wrongs wrongs) {
        if (wish instanceof Wish.Date date) {
            wrongs.also(() -> dues.clear("dueText", date.dueText(), item.edition()));
        } else if (wish instanceof Wish.Split split) {
            wrongs.require(
                    split.into().size() > 1 && split.into().size() <= MOST_PARTS,
                    "into",
                    "refused.request.split",
                    MOST_PARTS);
            split.into().forEach(part -> entry.check(part.or(item), item.number(), wrongs));
            twice(split.into().stream().map(part -> part.or(item).number()).toList(), "into", wrongs);
        } else if (wish instanceof Wish.Merge merge) {
            check(item, merge, wrongs);
        } else if (wish instanceof Wish.Owners changed) {
            owners.check(changed.owners(), wrongs);
        }
    }

    private void check(RoadmapItem item, Wish.Merge merge, Wrongs wrongs) {
        wrongs.require(
                !merge.with().isEmpty() && merge.with().size() <= MOST_PARTS,
                "with",
                "refused.request.merge",
                MOST_PARTS);
        twice(Stream.concat(Stream.of(item.number()), merge.with().stream()).toList(), "with", wrongs);
        for (String number : merge.with()) {
            RoadmapItem other = items.lock(number).orElse(null);
            if (other == null) {
                wrongs.add("with", "refused.item.unknown", number);
            } else {
                mustBeFree(other);
                wrongs.require(other.leadSide().equals(item.leadSide()), "with", "refused.request.other-lead", number);
            }
        }
        ItemDraft as = merge.as().or(item);
        String number = String.valueOf(as.number()).strip();
        entry.check(as, merge.with().contains(number) ? number : item.number(), wrongs);
    }

    private static void twice(Collection<@Nullable String> numbers, String field, Wrongs wrongs) {
        wrongs.require(
                numbers.stream()
                                .map(String::valueOf)
                                .map(SortKey::same)
                                .distinct()
                                .count()
                        == numbers.size(),
                field,
                "refused.request.twice");
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
        if (accepted && !item.isOpen()) {
            throw Refused.wrongState("refused.item.finished", item.number());
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
                    id, item.id(), item.leadSide(), request.wish().kind(), accepted, said));
        }
        return requests.find(id).orElseThrow();
    }

    private static void mustStillWait(boolean waited) {
        if (!waited) {
            throw Refused.wrongState("refused.request.answered");
        }
    }
}
