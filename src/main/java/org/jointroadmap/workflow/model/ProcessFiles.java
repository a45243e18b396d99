package org.jointroadmap.workflow.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything in the processes folder. */
record ProcessFiles(List<ProcessFile> all) {
    List<ProcessFile> models() {
        return all.stream().filter(ProcessFile::isModel).toList();
    }

    List<ProcessFile> forms() {
        return all.stream().filter(ProcessFile::isForm).toList();
    }

    Stream<Violation> violations(Predicate<String> isDelegate) {
        return Stream.empty();
    }
}
