package org.jointroadmap.workflow.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
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
}
