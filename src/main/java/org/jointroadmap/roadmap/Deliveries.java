package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An item is closed with two keys, whole or share by share: its owner claims delivery, the other side accepts or says what is
 * missing.
 */
@Component
public class Deliveries {
    private static final int LONGEST_REMARK = 1000;
    private static final int LONGEST_KEPT = 1900;

    private final RoadmapItems items;
    private final ItemBook book;
    private final DeliveryRows rows;
    private final DeliveryHistory history;
    private final CureTerms cures;
    private final DueReading dues;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deliveries(
            RoadmapItems items,
            ItemBook book,
            DeliveryRows rows,
            DeliveryHistory history,
            CureTerms cures,
            DueReading dues,
            Clock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.book = book;
        this.rows = rows;
        this.history = history;
        this.cures = cures;
        this.dues = dues;
        this.clock = clock;
        this.events = events;
    }

    /** The owning side says that all that is left was delivered on a day, and by what that can be seen. */
    @Transactional
    public RoadmapItem claim(
            String wanted, @Nullable LocalDate date, @Nullable String evidence, @Nullable Integer version, Person by) {
        return claim(wanted, new DeliveryClaim(date, evidence, null, null), version, by);
    }

    /** The owning side says that the item, or a share of it, was delivered. */
    @Transactional
    public RoadmapItem claim(String wanted, DeliveryClaim claim, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        if (!item.isClaimedBy(by)) {
            throw Refused.notYours("refused.item.claim", item.leadSide());
        }
        item.mustHave(version);
        if (item.status() != ItemStatus.OPEN) {
            throw Refused.wrongState(
                    "refused.item.not-open", item.number(), item.status().key());
        }
        DeliveryCheck.check(item, claim, LocalDate.now(clock));
        LocalDate date = Objects.requireNonNull(claim.date());
        String evidence = String.valueOf(claim.evidence()).strip();
        String what = claim.what() == null ? "" : claim.what().strip();
        int share = claim.share() == null ? item.shares().left() : claim.share().intValueExact();
        events.publishEvent(Change.of("item.claimed", item.subject())
                .by(by.login())
                .field("status", item.status().key(), ItemStatus.CLAIMED.key())
                .field("claimed-on", item.claimedOn(), date)
                .field("claimed-by", item.claimedBy(), by.login())
                .field("share", null, share)
                .field("what", null, what)
                .field("evidence", item.evidence(), evidence));
        history.add(item, share, what, date, evidence, by);
        rows.claim(item, share, date, evidence, by);
        events.publishEvent(new DeliveryClaimed(item.id(), item.leadSide()));
        String said = share == ItemShares.WHOLE ? "" : share + " % " + what + ": ";
        book.keep(item.id(), by, "claim", "", shortened(date + ": " + said + evidence));
        return changed(item.id());
    }

    /** The other side accepts what is claimed, or says what is missing. */
    @Transactional
    public RoadmapItem answer(
            String wanted, boolean accepted, @Nullable String remark, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        mustAnswer(item, version, by);
        String said = remark == null ? "" : remark.strip();
        if (!accepted && said.isEmpty()) {
            throw Refused.invalid("remark", "refused.acceptance.remark");
        }
        if (said.length() > LONGEST_REMARK) {
            throw Refused.invalid("remark", "refused.too-long", LONGEST_REMARK, said.length());
        }
        ItemShares shares = item.shares();
        int total = accepted ? shares.accepted() + shares.claimed() : shares.accepted();
        boolean whole = accepted && total >= ItemShares.WHOLE;
        LocalDate next = whole ? next(item) : null;
        history.answer(item.id(), accepted, said, by);
        if (whole && next == null) {
            rows.close(item);
        } else {
            rows.open(item, whole ? 0 : total);
        }
        if (next != null) {
            rows.turn(item, new ItemTime(shares.occurrence() + 1, next, covered(item)));
        }
        tell(item, accepted, whole, next, said, by);
        return changed(item.id());
    }

    private static void mustAnswer(RoadmapItem item, @Nullable Integer version, Person by) {
        if (!item.isAnsweredBy(by)) {
            throw Refused.notYours("refused.item.accept");
        }
        item.mustHave(version);
        if (item.status() != ItemStatus.CLAIMED) {
            throw Refused.wrongState(
                    "refused.item.not-claimed", item.number(), item.status().key());
        }
        if (by.login().equals(item.claimedBy())) {
            throw Refused.wrongState("refused.item.second-key");
        }
    }

    private void tell(
            RoadmapItem item, boolean accepted, boolean whole, @Nullable LocalDate next, String said, Person by) {
        boolean closed = whole && next == null;
        int claimed = item.shares().claimed();
        String kind =
                closed ? "item.closed" : whole ? "item.due-again" : accepted ? "item.share-accepted" : "item.sent-back";
        events.publishEvent(Change.of(kind, item.subject())
                .by(by.login())
                .because(said)
                .field("status", item.status().key(), (closed ? ItemStatus.DELIVERED : ItemStatus.OPEN).key())
                .field("share", accepted ? null : claimed, accepted ? claimed : null)
                .field("claimed-on", item.claimedOn(), closed ? item.claimedOn() : null)
                .field("claimed-by", item.claimedBy(), closed ? item.claimedBy() : null)
                .field("evidence", item.evidence(), closed ? item.evidence() : null)
                .field("delivered-on", item.deliveredOn(), closed ? item.claimedOn() : null)
                .field("next-due", item.nextDue(), next == null ? item.nextDue() : next));
        events.publishEvent(
                new DeliveryAnswered(item.id(), item.leadSide(), accepted, whole ? ItemShares.WHOLE : claimed, said));
        String share = whole ? "" : claimed + " % ";
        book.keep(
                item.id(),
                by,
                accepted ? "acceptance" : "remark",
                "",
                said.isEmpty() ? share + "accepted" : accepted ? share + said : said);
    }

    /** When what was delivered is due again: later than what its delivery covers; null for never. */
    private @Nullable LocalDate next(RoadmapItem item) {
        LocalDate last = item.due().kind() == DueKind.RECURRING ? covered(item) : null;
        return last == null ? null : dues.onOrAfter(item.due(), item.edition(), last.plusDays(1));
    }

    /** The day it was promised for or the day of its delivery, whichever is later; null where one is not known. */
    private @Nullable LocalDate covered(RoadmapItem item) {
        LocalDate due = cures.of(item.id()).map(CureTerm::promised).orElse(item.nextDue());
        LocalDate delivered = item.claimedOn();
        return due == null || delivered == null ? null : due.isAfter(delivered) ? due : delivered;
    }

    private RoadmapItem changed(String id) {
        events.publishEvent(new SubjectChanged(Subject.item(id)));
        return items.of(id).orElseThrow();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_KEPT ? text : text.substring(0, LONGEST_KEPT) + "…";
    }
}
