package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jointroadmap.Change;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where it is recorded that something happened which deadlines count from, corrected and taken back. */
@Component
public class EventDesk {
    private static final int LONGEST_SOURCE = 300;

    private final RoadmapItems items;
    private final RoadmapEvents recorded;
    private final EventDates dates;
    private final ItemBook book;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EventDesk(
            RoadmapItems items,
            RoadmapEvents recorded,
            EventDates dates,
            ItemBook book,
            Clock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.recorded = recorded;
        this.dates = dates;
        this.book = book;
        this.clock = clock;
        this.events = events;
    }

    /** Whether somebody may record events at all; of the whole roadmap the joint secretariat alone does. */
    public static boolean mayRecord(Person person) {
        return person.isJointSecretariat() || person.decides();
    }

    /** Whether somebody may correct an event and take it back. */
    public boolean mayChange(RoadmapEvent event, Person person) {
        String item = event.item();
        return person.isJointSecretariat()
                || item != null
                        && items.of(item).filter(one -> one.isClaimedBy(person)).isPresent();
    }

    /**
     * Records one.
     *
     * @param number of the item that it is about, null or blank for the whole roadmap
     */
    @Transactional
    public EventEffect record(
            @Nullable String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String source,
            Person by) {
        if (!mayRecord(by)) {
            throw Refused.notYours("refused.event.key");
        }
        recorded.lock();
        RoadmapItem item = number == null || number.isBlank() ? null : found(number);
        mustRecord(item, by);
        Wrongs wrongs = new Wrongs();
        EventKind what = EventKind.of(kind).orElse(null);
        wrongs.require(what != null, "kind", "refused.event.kind", keys());
        check(what, item == null ? null : item.id(), date, source, wrongs);
        wrongs.refuse();
        RoadmapEvent event = recorded.add(
                        Objects.requireNonNull(what),
                        item == null ? null : item.id(),
                        Objects.requireNonNull(date),
                        text(source),
                        by)
                .flatMap(recorded::find)
                .orElseThrow(() -> Refused.wrongState("refused.event.standing"));
        return changed("event.recorded", null, event, event, by);
    }

    /** Another day of it, or another source; what is not given stays. */
    @Transactional
    public EventEffect correct(
            long id, @Nullable LocalDate date, @Nullable String source, @Nullable Integer version, Person by) {
        RoadmapEvent before = standing(id, version, by);
        LocalDate day = date == null ? before.date() : date;
        String known = source == null ? before.source() : source;
        Wrongs wrongs = new Wrongs();
        check(before.kind(), before.item(), day, known, wrongs);
        wrongs.refuse();
        recorded.correct(id, day, text(known));
        RoadmapEvent event = recorded.find(id).orElseThrow();
        return changed("event.corrected", before, event, event, by);
    }

    /** It did not happen: what counted from it waits again. */
    @Transactional
    public EventEffect takeBack(long id, @Nullable Integer version, Person by) {
        RoadmapEvent before = standing(id, version, by);
        recorded.takeBack(id, by);
        return changed("event.taken-back", before, null, recorded.find(id).orElseThrow(), by);
    }

    private RoadmapItem found(String number) {
        return items.find(number.strip())
                .orElseThrow(() -> Refused.invalid("item", "refused.item.unknown", number.strip()));
    }

    private static void mustRecord(@Nullable RoadmapItem item, Person by) {
        if (!by.isJointSecretariat() && (item == null || !item.isClaimedBy(by))) {
            throw Refused.notYours("refused.event.key");
        }
    }

    private RoadmapEvent standing(long id, @Nullable Integer version, Person by) {
        if (!mayRecord(by)) {
            throw Refused.notYours("refused.event.key");
        }
        recorded.lock();
        RoadmapEvent event = recorded.find(id).orElseThrow(() -> Refused.notFound("refused.event.unknown", id));
        if (!mayChange(event, by)) {
            throw Refused.notYours("refused.event.key");
        }
        if (version != null && version != event.version()) {
            throw Refused.stale("refused.event.stale", version, event.version());
        }
        if (!event.isStanding()) {
            throw Refused.wrongState("refused.event.taken-back");
        }
        return event;
    }

    private void check(
            @Nullable EventKind kind,
            @Nullable String item,
            @Nullable LocalDate date,
            @Nullable String source,
            Wrongs wrongs) {
        wrongs.require(date != null, "date", "refused.event.date");
        wrongs.also(() -> Days.check("date", date));
        wrongs.length("source", source, LONGEST_SOURCE);
        if (kind != null && date != null) {
            wrongs.require(kind.mayLieAhead() || !date.isAfter(LocalDate.now(clock)), "date", "refused.event.ahead");
            recorded.standing(item).forEach((other, event) -> {
                wrongs.require(
                        !kind.follows(other) || !date.isBefore(event.date()),
                        "date",
                        "refused.event.before",
                        event.date());
                wrongs.require(
                        !other.follows(kind) || !event.date().isBefore(date),
                        "date",
                        "refused.event.after",
                        event.date());
            });
        }
    }

    private EventEffect changed(
            String what, @Nullable RoadmapEvent was, @Nullable RoadmapEvent is, RoadmapEvent event, Person by) {
        events.publishEvent(Change.of(what, "event/" + event.id())
                .by(by.login())
                .field(
                        "event",
                        was == null ? null : was.kind().key(),
                        is == null ? null : is.kind().key())
                .field("item", was == null ? null : number(was), is == null ? null : number(is))
                .field("date", was == null ? null : was.date(), is == null ? null : is.date())
                .field("source", was == null ? null : was.source(), is == null ? null : is.source()));
        List<EventItem> followed = dates.follow(event, by.login());
        followed.forEach(one -> book.counted(items.find(one.number()).orElseThrow(), one, event, by));
        return new EventEffect(event, followed);
    }

    private @Nullable String number(RoadmapEvent event) {
        String item = event.item();
        return item == null ? null : items.of(item).map(RoadmapItem::number).orElse(item);
    }

    private static String keys() {
        return String.join(
                ", ", List.of(EventKind.values()).stream().map(EventKind::key).toList());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
