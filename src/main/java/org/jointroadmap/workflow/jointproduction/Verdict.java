package org.jointroadmap.workflow.jointproduction;

import java.util.List;
import org.jointroadmap.project.Submission;

/**
 * What two sides' answers to one question come to.
 *
 * @param objections what those wrote who said no
 */
record Verdict(boolean unanimous, String objections) {
    private static final int BOTH = 2;

    static Verdict of(List<Submission> answers, String question) {
        List<Submission> against = answers.stream()
                .filter(answer -> !"yes".equals(answer.answers().get(question)))
                .toList();
        return new Verdict(answers.size() == BOTH && against.isEmpty(), EarlierAnswers.grounds(against));
    }
}
