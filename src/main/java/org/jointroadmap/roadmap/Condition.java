package org.jointroadmap.roadmap;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a question to the database, with the values in it. */
record Condition(String sql, List<Object> values) {
    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    /** The items that any of some questions for ids answers. */
    static Condition any(List<Condition> questions) {
        return questions.isEmpty()
                ? of("1 = 0")
                : new Condition(
                        questions.stream()
                                .map(Condition::sql)
                                .collect(Collectors.joining(" UNION ALL ", "i.id IN (", ")")),
                        questions.stream()
                                .flatMap(question -> question.values().stream())
                                .toList());
    }
}
