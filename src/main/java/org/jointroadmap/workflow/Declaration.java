package org.jointroadmap.workflow;

import java.util.List;
import java.util.Set;

/** What a model and its forms may name: answers that gateways branch on, messages, and fields of forms. */
public record Declaration(String key, Set<Variable<Boolean>> answers, Set<String> messages, Set<String> fields) {
    /** Every model of this program. */
    public static List<Declaration> all() {
        return List.of(
                JointProductionProcess.DECLARATION,
                EscalationProcess.DECLARATION,
                ImportSubstitutionProcess.DECLARATION,
                DeliveryProcess.DECLARATION,
                LetterProcess.DECLARATION,
                MorningEvaluationProcess.DECLARATION);
    }
}
