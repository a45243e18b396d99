package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jointroadmap.Change;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An item is closed with two keys: its owner claims delivery, the other side accepts or says what is missing. */
@Component
public class Deliveries {
    private final RoadmapItems items;
    private final ItemBook book;
    private final DueReading dues;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deliveries(
            RoadmapItems items,
            ItemBook book,
            DueReading dues,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.book = book;
        this.dues = dues;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The owning side says that the item was delivered on a day, and by what that can be seen. */
    @Transactional
    public RoadmapItem claim(
            String wanted, @Nullable LocalDate date, @Nullable String evidence, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        String id = item.id();
        if (!item.isClaimedBy(by)) {
            throw Refused.notYours("refused.item.claim", item.leadSide());
        }
        item.mustHave(version);
        if (item.status() != ItemStatus.OPEN) {
            throw Refused.wrongState(
                    "refused.item.not-open", item.number(), item.status().key());
        }
        checkClaim(item, date, evidence);
        String said = String.valueOf(evidence).strip();
        events.publishEvent(Change.of("item.claimed", item.subject())
                .by(by.login())
                .field("status", item.status().key(), ItemStatus.CLAIMED.key())
                .field("claimed-on", item.claimedOn(), date)
                .field("claimed-by", item.claimedBy(), by.login())
                .field("evidence", item.evidence(), said));
        update(id, ItemStatus.CLAIMED, date, by.login(), said, null);
        events.publishEvent(new DeliveryClaimed(id, item.leadSide()));
        book.keep(id, by, "claim", "", date + ": " + shortened(said));
        return changed(id);
    }

    private void checkClaim(RoadmapItem item, @Nullable LocalDate date, @Nullable String evidence) {
        Wrongs wrongs = new Wrongs();
        wrongs.require(
                date != null && !date.isBefore(Days.FIRST) && !date.isAfter(LocalDate.now(clock)),
                "date",
                "refused.delivery.date");
        wrongs.text("evidence", evidence, 2000, "refused.delivery.evidence");
        if (date != null) {
            wrongs.also(() -> item.mustBeDue(date));
        }
        wrongs.refuse();
    }

    /** The other side accepts the delivery, or says what is missing. */
    @Transactional
    public RoadmapItem answer(
            String wanted, boolean accepted, @Nullable String remark, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        String id = item.id();
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
        String said = remark == null ? "" : remark.strip();
        if (!accepted && said.isEmpty()) {
            throw Refused.invalid("remark", "refused.acceptance.remark");
        }
        if (said.length() > 1000) {
            throw Refused.invalid("remark", "refused.too-long", 1000, said.length());
        }
        LocalDate next = accepted ? next(item) : null;
        boolean closed = accepted && next == null;
        if (next != null) {
            update(id, ItemStatus.OPEN, null, null, null, null);
            jdbc.sql("UPDATE roadmap_item SET next_due = ?, accepted_until = ? WHERE id = ?")
                    .params(next, covered(item), id)
                    .update();
        } else if (accepted) {
            update(id, ItemStatus.DELIVERED, item.claimedOn(), item.claimedBy(), item.evidence(), item.claimedOn());
        } else {
            update(id, ItemStatus.OPEN, null, null, null, null);
        }
        events.publishEvent(
                Change.of(closed ? "item.closed" : accepted ? "item.due-again" : "item.sent-back", item.subject())
                        .by(by.login())
                        .because(said)
                        .field("status", item.status().key(), (closed ? ItemStatus.DELIVERED : ItemStatus.OPEN).key())
                        .field("claimed-on", item.claimedOn(), closed ? item.claimedOn() : null)
                        .field("claimed-by", item.claimedBy(), closed ? item.claimedBy() : null)
                        .field("evidence", item.evidence(), closed ? item.evidence() : null)
                        .field("delivered-on", item.deliveredOn(), closed ? item.claimedOn() : null)
                        .field("next-due", item.nextDue(), next == null ? item.nextDue() : next));
        events.publishEvent(new DeliveryAnswered(id, item.leadSide(), accepted, said));
        book.keep(id, by, accepted ? "acceptance" : "remark", "", said.isEmpty() ? "accepted" : said);
        return changed(id);
    }

    private void update(
            String id,
            ItemStatus status,
            @Nullable LocalDate claimedOn,
            @Nullable String claimedBy,
            @Nullable String evidence,
            @Nullable LocalDate deliveredOn) {
        jdbc.sql("""
            UPDATE roadmap_item SET status = ?, claimed_on = ?, claimed_by = ?, evidence = ?, delivered_on = ?,
                changed_at = ?, version = version + 1 WHERE id = ?
            """)
                .params(status.name(), claimedOn, claimedBy, evidence, deliveredOn, OffsetDateTime.now(clock), id)
                .update();
    }

    /** When what was delivered is due again: later than what its delivery covers; null for never. */
    private @Nullable LocalDate next(RoadmapItem item) {
        LocalDate last = item.due().kind() == DueKind.RECURRING ? covered(item) : null;
        return last == null ? null : dues.onOrAfter(item.due(), item.edition(), last.plusDays(1));
    }

    /** The day it was due or the day of its delivery, whichever is later; null where one is not known. */
    private static @Nullable LocalDate covered(RoadmapItem item) {
        LocalDate due = item.nextDue();
        LocalDate delivered = item.claimedOn();
        return due == null || delivered == null ? null : due.isAfter(delivered) ? due : delivered;
    }

    private RoadmapItem changed(String id) {
        events.publishEvent(new ItemChanged(id));
        return items.of(id).orElseThrow();
    }

    private static String shortened(String text) {
        return text.length() <= 1900 ? text : text.substring(0, 1900) + "…";
    }
}
