package org.jointroadmap.workflow.check;

import java.util.List;
import java.util.Optional;

/** A form that could be read. */
record FormFile(String file, List<Question> questions, List<Phrase> phrases) {
    /** Name of the file without folder and ending. */
    String id() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".form".length());
    }

    /** A question that somebody answers in it. */
    Optional<Question> asked(String key) {
        return questions.stream()
                .filter(question -> question.key().equals(key) && !question.shown())
                .findFirst();
    }

    List<String> askedKeys() {
        return questions.stream()
                .filter(question -> !question.shown())
                .map(Question::key)
                .toList();
    }
}
