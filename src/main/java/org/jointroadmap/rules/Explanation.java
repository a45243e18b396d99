package org.jointroadmap.rules;

import java.util.List;

/** Why a rule fires for a subject, or why not. */
public record Explanation(String rule, String file, int line, boolean fires, List<Condition> conditions) {
    public Explanation {
        conditions = List.copyOf(conditions);
    }

    /** For who may not read what people answered. */
    public Explanation withoutAnswers() {
        return new Explanation(
                rule,
                file,
                line,
                fires,
                conditions.stream().map(Condition::withoutAnswers).toList());
    }
}
