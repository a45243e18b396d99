package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what both sides agreed to about an item. */
@Component
class Reshaping {
    private final RoadmapItems items;
    private final ItemRows rows;
    private final ItemRequests requests;
    private final ItemEntry entry;
    private final ItemBook book;
    private final OwnerEntry owners;
    private final EventDates dates;
    private final CureTerms cures;
    private final AcceptanceWithdrawals withdrawals;
    private final DueReading dues;
    private final ApplicationEventPublisher events;

    Reshaping(
            RoadmapItems items,
            ItemRows rows,
            ItemRequests requests,
            ItemEntry entry,
            ItemBook book,
            OwnerEntry owners,
            EventDates dates,
            CureTerms cures,
            AcceptanceWithdrawals withdrawals,
            DueReading dues,
            ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.requests = requests;
        this.entry = entry;
        this.book = book;
        this.owners = owners;
        this.dates = dates;
        this.cures = cures;
        this.withdrawals = withdrawals;
        this.dues = dues;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(ItemRequest request, RoadmapItem locked, Person by) {
        RoadmapItem item = items.of(locked.id()).orElseThrow();
        if (request.wish() instanceof Wish.Date date) {
            book.redate(item, dues.clear("dueText", date.dueText(), item.edition()), request.reason(), by);
        } else if (request.wish() instanceof Wish.Split split) {
            split(item, split, request.reason(), by);
        } else if (request.wish() instanceof Wish.Merge merge) {
            merge(item, merge, request.reason(), by);
        } else if (request.wish() instanceof Wish.Owners changed) {
            rows.own(item.id(), owners.make(changed.owners()));
            told(item, "owners", said(item), Wishes.said(changed), request.reason(), by);
        } else if (request.wish() instanceof Wish.Cure cure) {
            cures.agree(item, LocalDate.parse(cure.until()), request.reason());
            told(item, "cure", day(item.nextDue()), cure.until(), request.reason(), by);
        } else if (request.wish() instanceof Wish.TakeBack back) {
            withdrawals.carryOut(item, back, request.reason(), by);
        } else {
            drop(item, request.reason(), by);
        }
    }

    private void split(RoadmapItem item, Wish.Split split, String reason, Person by) {
        List<ItemDraft> parts = new ArrayList<>();
        split.into().forEach(part -> parts.add(part.or(item)));
        ItemDraft continues = parts.stream()
                .filter(part -> item.number().equals(part.number()))
                .findFirst()
                .orElse(parts.get(0));
        rewrite(item, continues, reason, by);
        parts.stream().filter(part -> part != continues).forEach(part -> {
            check(part, item.number());
            book.add(entry.item(part, item.source()));
        });
        told(item, "split", item.number(), Wishes.said(split), reason, by);
    }

    private void merge(RoadmapItem item, Wish.Merge merge, String reason, Person by) {
        for (String number : merge.with()) {
            RoadmapItem other = items.lock(number)
                    .filter(RoadmapItem::isOpen)
                    .orElseThrow(() -> Refused.wrongState("refused.item.finished", number));
            if (requests.waiting(other.id()).isPresent()) {
                throw Refused.wrongState("refused.request.open", number);
            }
            drop(other, reason, by);
            events.publishEvent(new ItemsMerged(other.id(), item.id()));
        }
        rewrite(item, merge.as().or(item), reason, by);
        told(item, "merge", String.join(", ", merge.with()), Wishes.said(merge), reason, by);
    }

    /** Whatever a draft says of it, in its place. */
    private void rewrite(RoadmapItem item, ItemDraft draft, String reason, Person by) {
        check(draft, item.number());
        NewItem is = entry.item(draft, item.source());
        if (!is.number().equals(item.number())) {
            rows.renumber(item, is.number());
        }
        rows.reword(item.id(), is.words(), is.place());
        rows.own(item.id(), is.owners());
        DueDate due = dues.clear("dueText", is.dueText(), item.edition());
        if (!dues.isSame(item.due(), due, item.edition())) {
            rows.redate(item, due, reason, by.login());
            dates.settle(item.id());
        } else {
            rows.sayDue(item.id(), due);
        }
    }

    /** Meanwhile somebody else may have taken a number. */
    private void check(ItemDraft draft, String instead) {
        Wrongs wrongs = new Wrongs();
        entry.check(draft, instead, wrongs);
        wrongs.refuse();
    }

    private void drop(RoadmapItem item, String reason, Person by) {
        rows.drop(item, reason);
        told(item, "drop", item.status().key(), ItemStatus.WITHDRAWN.key(), reason, by);
    }

    private void told(RoadmapItem item, String what, String was, String is, String reason, Person by) {
        book.keep(item.id(), by, what, was, is);
        events.publishEvent(Change.of("item.reshaped", item.subject())
                .by(by.login())
                .because(reason)
                .field(what, was, is));
        events.publishEvent(new SubjectChanged(
                Subject.item(item.id()), Subject.organisation(item.lead().organisation())));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String said(RoadmapItem item) {
        return item.owners().stream()
                .map(owner -> owner.side() + " " + owner.nameEn())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
