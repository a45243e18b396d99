package org.jointroadmap.roadmap.advice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.promise.Advice;
import org.jointroadmap.promise.Promise;
import org.jointroadmap.promise.Watch;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.roadmap.StandingItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says what promises lack to be watched, those that stand and those that are about to. */
@Component
public class PromiseWatch {
    /** After so long what other nodes changed is looked for; what this one changes it hears of. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private final StandingItems standing;
    private final RoadmapItems items;
    private final Clock clock;
    private final Watch watch;
    private final KnownTitles known = new KnownTitles();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private volatile long comparedAt = System.nanoTime() - LONG.toNanos();

    PromiseWatch(StandingItems standing, RoadmapItems items, Clock clock, PromiseProperties properties) {
        this.standing = standing;
        this.items = items;
        this.clock = clock;
        this.watch = new Watch(properties.shortest());
    }

    public List<Advice> of(RoadmapItem item) {
        return of(List.of(item)).getOrDefault(item.id(), List.of());
    }

    /** Id to advice of those of these items about which anything is to be said; what is over lacks nothing. */
    public Map<String, List<Advice>> of(List<RoadmapItem> wanted) {
        List<RoadmapItem> open = wanted.stream().filter(RoadmapItem::isOpen).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        hear();
        Map<String, String> twins = new HashMap<>();
        open.forEach(
                item -> known.twin(item.id(), Promises.titles(item)).ifPresent(twin -> twins.put(item.id(), twin)));
        Map<String, String> numbers = items.numbers(Set.copyOf(twins.values()));
        Map<String, List<Advice>> advice = new HashMap<>();
        for (RoadmapItem item : open) {
            Promise promise = Promises.of(item);
            List<Advice> said = new ArrayList<>(watch.of(promise, entered(item, promise)));
            Optional.ofNullable(twins.get(item.id()))
                    .map(numbers::get)
                    .ifPresent(number -> said.add(Advice.twice("twice", number)));
            if (!said.isEmpty()) {
                advice.put(item.id(), said);
            }
        }
        return advice;
    }

    /**
     * What a promise lacks that does not stand yet, by itself.
     *
     * @param promised the day of its document; where that is not known, it is promised today unless it was due before
     */
    public List<Advice> of(Promise promise, @Nullable LocalDate promised) {
        return watch.of(promise, promised == null ? notAfter(promise, LocalDate.now(clock)) : promised);
    }

    /** Key to number of a standing item that says the same, of promises given by key to titles; an item's own key is its id. */
    public Map<String, String> twins(Map<String, List<String>> titles) {
        refresh();
        Map<String, String> twins = new HashMap<>();
        titles.forEach((key, texts) -> known.twin(key, texts).ifPresent(twin -> twins.put(key, twin)));
        Map<String, String> numbers = items.numbers(Set.copyOf(twins.values()));
        twins.values().retainAll(numbers.keySet());
        twins.replaceAll((key, twin) -> numbers.get(twin));
        return twins;
    }

    /** The day on which it was entered, while nothing about it has changed since. */
    private @Nullable LocalDate entered(RoadmapItem item, Promise promise) {
        return item.version() == RoadmapItem.FIRST_VERSION
                ? notAfter(promise, LocalDate.ofInstant(item.changedAt(), clock.getZone()))
                : null;
    }

    /** What was due before a day was not promised on it. */
    private static @Nullable LocalDate notAfter(Promise promise, LocalDate day) {
        LocalDate due = promise.due();
        return due != null && due.isBefore(day) ? null : day;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void changed(SubjectChanged change) {
        if (change.isOf(Subject.ITEM)) {
            changed.add(change.subject().id());
        }
    }

    /** So that a page that shows an item asks for what changed, and not for all that stand. */
    private void hear() {
        if (System.nanoTime() - comparedAt > LONG.toNanos()) {
            refresh();
            return;
        }
        Set<String> heard = Set.copyOf(changed);
        if (!heard.isEmpty()) {
            changed.removeAll(heard);
            known.renew(heard, standing.these(heard));
        }
    }

    /** The database is asked outside of any lock, so that nobody waits for another's connection. */
    private void refresh() {
        comparedAt = System.nanoTime();
        Map<String, Integer> now = standing.versions();
        Set<String> unknown = known.unknown(now);
        known.know(now, unknown.isEmpty() ? List.of() : standing.these(unknown));
    }
}
