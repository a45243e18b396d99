package org.jointroadmap.rules.engine;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.fact.AgendaPoint;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.Reminder;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.fact.Start;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.Conclusions;
import org.jointroadmap.rules.Consequences;

/** Sorts what rules concluded by kind; what people read as a list comes in an order of its own. */
final class Results {
    private Results() {}

    static Conclusions of(List<Inserted> inserted) {
        return new Conclusions(
                concluded(inserted, Finding.class).toList(),
                bare(inserted, Lack.class).sorted(comparing(Lack::toString)).toList());
    }

    static Consequences consequences(List<Inserted> inserted) {
        return new Consequences(
                bare(inserted, Rung.class).sorted(comparing(Rung::toString)).toList(),
                ordered(inserted, Reminder.class),
                ordered(inserted, Start.class),
                ordered(inserted, AgendaPoint.class));
    }

    private static <C extends Conclusion> List<Concluded<C>> ordered(List<Inserted> inserted, Class<C> type) {
        return concluded(inserted, type)
                .sorted(comparing(Concluded<C>::toString))
                .toList();
    }

    private static <C extends Conclusion> Stream<C> bare(List<Inserted> inserted, Class<C> type) {
        return concluded(inserted, type).map(Concluded::conclusion);
    }

    private static <C extends Conclusion> Stream<Concluded<C>> concluded(List<Inserted> inserted, Class<C> type) {
        return inserted.stream()
                .filter(one -> type.isInstance(one.conclusion()))
                .map(one -> new Concluded<>(one.rule(), type.cast(one.conclusion())));
    }
}
