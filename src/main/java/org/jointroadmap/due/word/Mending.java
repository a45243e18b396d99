package org.jointroadmap.due.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mends slips of the hand in longer words, where one word alone can be meant; never in numbers. */
final class Mending {
    private static final Set<Sense> WORTH = EnumSet.of(
            Sense.MONTH,
            Sense.QUARTER,
            Sense.HALF,
            Sense.MONTHS,
            Sense.WEEK,
            Sense.WEEKDAY,
            Sense.WORKING,
            Sense.CALENDAR,
            Sense.FREQ,
            Sense.BY,
            Sense.WITHIN,
            Sense.EVENT,
            Sense.REPORTING,
            Sense.CONTINUOUS);
    private static final int SHORTEST = 6;
    private static final int LONG = 9;
    private static final int TRIED = 12;

    /** What each form means; a form of several words is one of them. */
    private final Map<Form, String> meanings = new HashMap<>();

    private final Set<Form> known = new HashSet<>();

    Mending(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            known.addAll(phrase.forms());
            if (WORTH.contains(phrase.sense()) && (phrase.forms().size() == 1 || phrase.sense() != Sense.EVENT)) {
                phrase.forms().stream()
                        .filter(form -> form.stem().length() >= SHORTEST - 2)
                        .forEach(form -> meanings.putIfAbsent(form, phrase.sense() + phrase.value()));
            }
        }
    }

    List<Raw> mend(List<Raw> runs, String text, Map<String, String> mended) {
        List<Raw> whole = new ArrayList<>(runs);
        int tried = 0;
        for (int i = 0; i < whole.size() && tried < TRIED; i++) {
            Raw run = whole.get(i);
            if (run.type() != Raw.Type.LETTERS || run.folded().length() < SHORTEST || isKnown(run.folded())) {
                continue;
            }
            tried++;
            int place = i;
            nearest(run.folded()).ifPresent(word -> {
                mended.put(text.substring(run.from(), run.to()), word);
                whole.set(place, new Raw(run.type(), word, run.from(), run.to(), run.glued()));
            });
        }
        return whole;
    }

    private boolean isKnown(String word) {
        return known.stream().anyMatch(form -> !form.stem().isEmpty() && form.is(word))
                || Spans.read(word).isPresent();
    }

    /** The one word that is nearest; none if words of two meanings are as near. */
    private Optional<String> nearest(String word) {
        int slips = word.length() >= LONG ? 2 : 1;
        for (int fewest = 1; fewest <= slips; fewest++) {
            Map<String, String> found = new HashMap<>();
            for (Map.Entry<Form, String> meaning : meanings.entrySet()) {
                String near = meaning.getKey().nearest(word, fewest);
                if (near != null) {
                    found.merge(meaning.getValue(), near, (one, other) -> one.compareTo(other) > 0 ? one : other);
                }
            }
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
