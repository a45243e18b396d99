package org.jointroadmap.intake.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.promise.Advice;
import org.jointroadmap.promise.Lack;
import org.jointroadmap.promise.Promise;
import org.jointroadmap.promise.Twins;
import org.jointroadmap.roadmap.advice.PromiseWatch;

/** What the rows of a document lack to be watched; what is asked about a row already is not said again. */
final class RowAdvice {
    private static final Map<String, Set<Lack>> ASKED = Map.of(
            "due", EnumSet.of(Lack.DUE, Lack.SHORT),
            "lead", EnumSet.of(Lack.LEAD),
            "owners", EnumSet.of(Lack.LEAD),
            "title", EnumSet.of(Lack.RESULT));

    private final PromiseWatch watch;
    private final Plan plan;
    private final Twins before = new Twins();
    private final Map<String, ReadItem> byKey = new HashMap<>();

    RowAdvice(PromiseWatch watch, Plan plan) {
        this.watch = watch;
        this.plan = plan;
    }

    /** By the keys of the rows. */
    Map<String, List<Advice>> of(List<ReadItem> rows) {
        Map<String, List<String>> titles = new HashMap<>();
        rows.forEach(row -> titles.put(standingKey(row), List.of(row.title())));
        Map<String, String> standing = watch.twins(titles);
        Map<String, List<Advice>> all = new LinkedHashMap<>();
        for (ReadItem row : rows) {
            List<Advice> said = new ArrayList<>(watch.of(promise(row), plan.date()));
            twin(row)
                    .or(() -> Optional.ofNullable(standing.get(standingKey(row)))
                            .map(number -> Advice.twice("twice", number)))
                    .ifPresent(said::add);
            Set<Lack> asked = asked(row);
            said.removeIf(advice -> asked.contains(advice.kind()));
            if (!said.isEmpty()) {
                all.put(row.key(), said);
            }
        }
        return all;
    }

    /** A row before it that says the same. */
    private Optional<Advice> twin(ReadItem row) {
        List<String> titles = List.of(row.title());
        Optional<Advice> twin = before.of(row.key(), titles)
                .map(byKey::get)
                .map(other -> other.number().isEmpty()
                        ? Advice.twice("twice.row", String.valueOf(other.row()))
                        : Advice.twice("twice.numbered", String.valueOf(other.row()), other.number()));
        before.put(row.key(), titles);
        byKey.put(row.key(), row);
        return twin;
    }

    private static String standingKey(ReadItem row) {
        return row.item() == null ? "row " + row.key() : row.item();
    }

    private static Set<Lack> asked(ReadItem row) {
        Set<Lack> asked = EnumSet.noneOf(Lack.class);
        row.questions().forEach(one -> asked.addAll(ASKED.getOrDefault(one.field(), Set.of())));
        return asked;
    }

    private static Promise promise(ReadItem row) {
        return new Promise(
                List.of(row.title()),
                row.expectedResult(),
                DueKind.valueOf(row.due().kind().toUpperCase(Locale.ROOT)),
                row.due().next() == null ? row.due().date() : row.due().next(),
                row.owners().stream()
                        .map(owner -> new Promise.Answerable(owner.written(), owner.lead()))
                        .toList());
    }
}
