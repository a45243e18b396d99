package org.jointroadmap.rules.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.language.Refused;

/** What is wrong with some files so far. */
final class Findings {
    private final List<Mistake> mistakes = new ArrayList<>();

    void add(Mistake mistake) {
        mistakes.add(mistake);
    }

    <T> Optional<T> collect(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refused refused) {
            mistakes.addAll(refused.mistakes());
            return Optional.empty();
        }
    }

    void refuseIfAny() {
        if (!mistakes.isEmpty()) {
            throw new Refused(mistakes);
        }
    }
}
