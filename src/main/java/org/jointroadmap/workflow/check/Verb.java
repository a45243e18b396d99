package org.jointroadmap.workflow.check;

import java.util.Set;

/**
 * What a machine's step can do, as the models' authors know it.
 *
 * @param name of its delegate
 * @param properties that a node may set
 * @param required those of them that a node must set
 * @param subjects of models that it may stand in, all if empty
 * @param own whether it stands in the program's own models alone
 * @param describes what it does, "" if nobody said
 * @param describesRu the same in Russian
 */
public record Verb(
        String name,
        Set<String> properties,
        Set<String> required,
        Set<String> subjects,
        boolean own,
        String describes,
        String describesRu) {
    static final String HAND_OVER = "handOver";
    static final String CLOSE = "closeProject";
    static final String GATE = "checkGate";
    static final String REMIND = "remind";
    /** Names of properties that name the answer which a step decides. */
    private static final String ANSWER = "answer";

    private static final String QUESTION = "question";
    private static final String UNLESS_NAMED = "complete";

    public Verb {
        properties = Set.copyOf(properties);
        required = Set.copyOf(required);
        subjects = Set.copyOf(subjects);
    }

    /** The name of the answer that a node with this verb decides, "" if it decides none. */
    String decides(Element node) {
        if (properties.contains(QUESTION)) {
            return node.property(QUESTION);
        }
        if (!properties.contains(ANSWER)) {
            return "";
        }
        String named = node.property(ANSWER);
        return named.isEmpty() ? UNLESS_NAMED : named;
    }
}
