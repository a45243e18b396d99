package org.jointroadmap.web.api;

import java.time.Instant;
import java.util.Map;
import org.jointroadmap.answer.Submission;
import org.jspecify.annotations.Nullable;

/** What somebody answered to a task, as the API writes it. */
record AnswerJson(String task, String side, String person, Instant at, Map<String, @Nullable Object> answers) {
    static AnswerJson of(Submission submission) {
        return new AnswerJson(
                submission.taskKey(), submission.side(), submission.login(), submission.at(), submission.answers());
    }
}
