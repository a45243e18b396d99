package org.jointroadmap.promise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a title is about: its meanings with how much each tells it apart, and its numbers.
 *
 * @param sum of all weights
 * @param thought whether something is thought about and not done
 */
record Meanings(Map<String, Double> weights, Set<String> numbers, boolean thought, double sum) {
    private static final double SLIGHT = 0.35;
    private static final double OWN = 0.99;

    static Meanings of(String title) {
        Map<String, Double> weights = new HashMap<>();
        Set<String> numbers = new HashSet<>();
        boolean thought = false;
        for (Wording word : Wording.of(title)) {
            thought |= Glossary.READ.is(word.folded(), Sense.LOOK);
            if (word.isNumber()) {
                numbers.add(word.folded());
            } else if (word.folded().length() > 1 && !Glossary.READ.is(word.folded(), Sense.SKIP)) {
                String meaning = Glossary.READ.meaning(word.folded());
                boolean slight =
                        Glossary.READ.is(word.folded(), Sense.SLIGHT) || Glossary.READ.is(meaning, Sense.SLIGHT);
                weights.put(meaning, slight ? SLIGHT : 1);
            }
        }
        return new Meanings(
                weights,
                numbers,
                thought,
                weights.values().stream().mapToDouble(weight -> weight).sum());
    }

    /**
     * How like two are, from 0 to 1; not at all where they name different numbers, one is a thought and the other a deed, or each
     * has a word of its own.
     */
    double like(Meanings other) {
        boolean counted = !numbers.isEmpty() && !other.numbers.isEmpty();
        if (thought != other.thought || counted && !numbers.equals(other.numbers)) {
            return 0;
        }
        double both = 0;
        for (Map.Entry<String, Double> one : weights.entrySet()) {
            both += Math.min(one.getValue(), other.weights.getOrDefault(one.getKey(), 0.0)) * 2;
        }
        double all = sum + other.sum;
        boolean elsewhere = Math.min(sum, other.sum) - both / 2 >= OWN;
        return all == 0 || elsewhere ? 0 : both / all;
    }
}
