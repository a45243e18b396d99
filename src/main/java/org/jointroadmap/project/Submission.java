package org.jointroadmap.project;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jointroadmap.Change;

/**
 * A form as it was submitted.
 *
 * @param subject what the task was about, such as project/P-7
 * @param taskKey id of the user task in its model
 * @param side alpha-3 code of the side whose task it was
 * @param openedAt when the task came up
 * @param answers field key to value, in the order of the form
 */
public record Submission(
        String subject,
        String taskKey,
        String taskName,
        String side,
        String login,
        Instant openedAt,
        Instant at,
        Map<String, Object> answers) {

    /** As the audit keeps it: an answer is its side's own. */
    Change change() {
        Change change = Change.of("answer.given", subject)
                .by(login)
                .onBehalfOf(side)
                .field("task", null, taskKey)
                .ownIf(true);
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            change = change.field(answer.getKey(), null, answer.getValue());
        }
        return change;
    }

    /** How long the side had the task. */
    public Duration spent() {
        return Duration.between(openedAt, at);
    }
}
