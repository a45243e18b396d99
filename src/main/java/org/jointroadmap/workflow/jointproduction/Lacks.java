package org.jointroadmap.workflow.jointproduction;

import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.fact.Lack;

/** Writes down what a gate found lacking: a line each, in both languages, since a task has no language of its own. */
final class Lacks {
    private Lacks() {}

    static String text(List<Lack> lacks) {
        return lacks.stream().map(Lacks::line).collect(Collectors.joining("\n"));
    }

    private static String line(Lack lack) {
        return lack.whatRu() == null ? lack.what() : BothLanguages.of(lack.what(), lack.whatRu());
    }
}
