package org.jointroadmap.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.due.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * Says what a promise lacks to be watched, by itself.
 *
 * @param days a term of fewer is too short to keep
 */
public record Watch(int days) {
    /**
     * What it lacks, in the order of {@link Lack}.
     *
     * @param from the day on which it was promised; null where that is not known
     */
    public List<Advice> of(Promise promise, @Nullable LocalDate from) {
        List<Advice> advice = new ArrayList<>();
        if (Measure.lacks(promise)) {
            advice.add(Advice.of(Lack.RESULT, "result"));
        }
        lead(promise.owners()).ifPresent(advice::add);
        due(promise).or(() -> term(promise, from)).ifPresent(advice::add);
        return advice;
    }

    private static Optional<Advice> lead(List<Promise.Answerable> owners) {
        if (owners.isEmpty()) {
            return Optional.of(Advice.of(Lack.LEAD, "lead.none"));
        }
        Optional<Promise.Answerable> lead = owners.size() == 1
                ? Optional.of(owners.get(0))
                : owners.stream().filter(Promise.Answerable::lead).findFirst();
        if (lead.isEmpty()) {
            return Optional.of(Advice.of(Lack.LEAD, "lead.several", owners.size()));
        }
        String name = lead.get().name();
        boolean all = Wording.of(name).stream().anyMatch(word -> Glossary.READ.is(word.folded(), Sense.ALL));
        return all ? Optional.of(Advice.of(Lack.LEAD, "lead.all", name)) : Optional.empty();
    }

    private static Optional<Advice> due(Promise promise) {
        if (promise.due() != null || promise.kind() == DueKind.RECURRING) {
            return Optional.empty();
        }
        return Optional.of(Advice.of(
                Lack.DUE,
                switch (promise.kind()) {
                    case CONTINUOUS, UNSCHEDULED -> "due.no-day";
                    case RELATIVE -> "due.waits";
                    default -> "due.none";
                }));
    }

    private Optional<Advice> term(Promise promise, @Nullable LocalDate from) {
        LocalDate due = promise.due();
        if (from == null || due == null || promise.kind() == DueKind.RECURRING) {
            return Optional.empty();
        }
        long term = ChronoUnit.DAYS.between(from, due);
        if (term >= days) {
            return Optional.empty();
        }
        return Optional.of(term < 0 ? Advice.of(Lack.SHORT, "short.past") : Advice.of(Lack.SHORT, "short", term));
    }
}
