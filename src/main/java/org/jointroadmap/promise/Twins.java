package org.jointroadmap.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Promises that say the same in other words: each is compared with those alone that share one of its rarest meanings, and
 * with so many of them at most.
 */
public final class Twins {
    private static final double SAME = 0.78;
    private static final int RAREST = 3;
    private static final int MOST = 60;

    private final Map<String, List<Meanings>> byKey = new HashMap<>();
    private final Map<String, Set<String>> byMeaning = new HashMap<>();

    /** Makes a promise findable under a key of the caller's. */
    public void put(String key, List<String> titles) {
        remove(key);
        List<Meanings> meanings = titles.stream().map(Meanings::of).toList();
        byKey.put(key, meanings);
        for (Meanings one : meanings) {
            one.weights().keySet().forEach(word -> byMeaning
                    .computeIfAbsent(word, made -> new LinkedHashSet<>())
                    .add(key));
        }
    }

    public void remove(String key) {
        for (Meanings one : byKey.getOrDefault(key, List.of())) {
            one.weights()
                    .keySet()
                    .forEach(word -> byMeaning.getOrDefault(word, Set.of()).remove(key));
        }
        byKey.remove(key);
    }

    /** The key of another promise that says the same as one with these titles; the likest. */
    public Optional<String> of(String key, List<String> titles) {
        List<Meanings> meanings = titles.stream().map(Meanings::of).toList();
        Optional<String> best = Optional.empty();
        double most = SAME;
        for (Meanings one : meanings) {
            for (String other : candidates(one)) {
                double like = other.equals(key) ? 0 : like(one, byKey.getOrDefault(other, List.of()));
                if (like >= most && (like > most || best.isEmpty())) {
                    most = like;
                    best = Optional.of(other);
                }
            }
        }
        return best;
    }

    private static double like(Meanings one, List<Meanings> others) {
        return others.stream().mapToDouble(one::like).max().orElse(0);
    }

    private Set<String> candidates(Meanings one) {
        List<Set<String>> rare = new ArrayList<>();
        one.weights().keySet().stream()
                .map(word -> byMeaning.getOrDefault(word, Set.of()))
                .filter(keys -> !keys.isEmpty())
                .sorted(Comparator.comparingInt(Set::size))
                .limit(RAREST)
                .forEach(rare::add);
        Set<String> candidates = new LinkedHashSet<>();
        rare.forEach(keys -> keys.stream().limit(MOST).forEach(candidates::add));
        return candidates;
    }
}
