package org.jointroadmap.workflow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.workflow.form.FormTranslation;

/** Everything in the processes folder. */
record ProcessFiles(List<ProcessFile> all) {
    static final String RUSSIAN = "forms/ru.json";

    List<ProcessFile> models() {
        return all.stream().filter(ProcessFile::isModel).toList();
    }

    List<ProcessFile> forms() {
        return all.stream().filter(ProcessFile::isForm).toList();
    }

    FormTranslation russian() {
        ProcessFile phrases = all.stream()
                .filter(file -> file.name().equals(RUSSIAN))
                .findFirst()
                .orElseThrow(() -> new ModelRefused(RUSSIAN, 1, "the file is missing"));
        try {
            return new FormTranslation(phrases.content());
        } catch (JsonProcessingException wrong) {
            throw new ModelRefused(
                    RUSSIAN, wrong.getLocation().getLineNr(), "is no JSON: " + wrong.getOriginalMessage());
        }
    }

    /** Whatever breaks the rules of the house. */
    Stream<Violation> violations(Predicate<String> isDelegate) {
        Set<String> forms = forms().stream().map(ProcessFile::id).collect(Collectors.toSet());
        return Stream.concat(
                forms().stream().flatMap(file -> new FormCheck(file).violations().stream()),
                models().stream().flatMap(file -> new ModelCheck(file, forms, isDelegate).violations().stream()));
    }
}
