package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.stream.Stream;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of a wish: who may have it, of which items, and that it can be carried out. */
@Component
class WishCheck {
    private static final int MOST_PARTS = 50;

    private final RoadmapItems items;
    private final ItemRequests requests;
    private final ItemEntry entry;
    private final OwnerEntry owners;
    private final AcceptanceWithdrawals withdrawals;
    private final DueReading dues;
    private final Parties parties;
    private final Clock clock;

    WishCheck(
            RoadmapItems items,
            ItemRequests requests,
            ItemEntry entry,
            OwnerEntry owners,
            AcceptanceWithdrawals withdrawals,
            DueReading dues,
            Parties parties,
            Clock clock) {
        this.items = items;
        this.requests = requests;
        this.entry = entry;
        this.owners = owners;
        this.withdrawals = withdrawals;
        this.dues = dues;
        this.parties = parties;
        this.clock = clock;
    }

    /** The side whose head stands by it: the one that leads, of an acceptance the one that gave it. */
    String side(RoadmapItem item, Wish wish) {
        return wish instanceof Wish.TakeBack ? parties.other(item.leadSide()).code() : item.leadSide();
    }

    void mustBeAskedBy(RoadmapItem item, Wish wish, Person by) {
        if (wish instanceof Wish.TakeBack) {
            require(item.isAnsweredBy(by), "refused.take-back.key", item.leadSide());
        } else if (wish instanceof Wish.Cure) {
            require(item.isClaimedBy(by), "refused.cure.key", item.leadSide());
        } else {
            require(item.isAmendedBy(by), "refused.item.amend", item.leadSide());
        }
    }

    private static void require(boolean theirs, String key, String side) {
        if (!theirs) {
            throw Refused.notYours(key, side);
        }
    }

    /** Refuses what can no longer be carried out as the item stands. */
    void mustStillStand(RoadmapItem item, Wish wish) {
        if (wish instanceof Wish.TakeBack back) {
            withdrawals.mustBePossible(item, back);
        } else if (!item.isOpen()) {
            throw Refused.wrongState("refused.item.finished", item.number());
        } else if (wish instanceof Wish.Cure && !item.shares().isInPart()) {
            throw Refused.wrongState("refused.cure.nothing", item.number());
        }
    }

    void mustBeFree(RoadmapItem item, Wish wish) {
        mustStillStand(item, wish);
        if (requests.waiting(item.id()).isPresent()) {
            throw Refused.wrongState("refused.request.open", item.number());
        }
    }

    void check(RoadmapItem item, Wish wish, Wrongs wrongs) {
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
        } else if (wish instanceof Wish.Cure cure) {
            check(item, cure, wrongs);
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
                mustBeFree(other, merge);
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

    private void check(RoadmapItem item, Wish.Cure cure, Wrongs wrongs) {
        LocalDate until = wrongs.read(() -> day(cure.until()));
        if (until != null) {
            LocalDate due = item.nextDue();
            boolean later = until.isAfter(LocalDate.now(clock)) && (due == null || until.isAfter(due));
            wrongs.require(later, "until", "refused.cure.until");
            wrongs.also(() -> Days.check("until", until));
        }
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isBlank()) {
            throw Refused.invalid("until", "refused.cure.until");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Refused.invalid("until", "refused.date.unreadable", text);
        }
    }
}
