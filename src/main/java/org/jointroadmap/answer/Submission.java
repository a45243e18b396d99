package org.jointroadmap.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was submitted, by a person.
 *
 * @param subject what the task was about, such as project/P-7
 * @param taskKey id of the user task in its model
 * @param side alpha-3 code of the side whose task it was
 * @param openedAt when the task came up
 * @param answers field key to value, in the order of the form
 * @param processInstance id of the process that asked, null if it is not known any more
 * @param definition the engine's id of the version of the model that asked, null if it is not known any more
 * @param block id of the fork whose parallel tasks it belongs to, null outside of one
 */
public record Submission(
        String subject,
        String taskKey,
        String taskName,
        String side,
        String login,
        Instant openedAt,
        Instant at,
        Map<String, @Nullable Object> answers,
        @Nullable String processInstance,
        @Nullable String definition,
        @Nullable String block,
        Reach reach) {
    public Submission {
        if (login.isBlank() || login.equals("null")) {
            throw Refused.wrongState("refused.task.unclaimed");
        }
    }

    /** As the audit keeps it: an answer is its side's own. */
    Change change() {
        Change change = Change.of("answer.given", subject)
                .by(login)
                .onBehalfOf(side)
                .field("task", null, taskKey)
                .ownIf(true);
        for (Map.Entry<String, @Nullable Object> answer : answers.entrySet()) {
            change = change.field(answer.getKey(), null, answer.getValue());
        }
        return change;
    }

    /** How long the side had the task. */
    public Duration spent() {
        return Duration.between(openedAt, at);
    }

    public boolean isReadableBy(Person reader) {
        return reach.isOpenTo(reader, side);
    }

    Submission reaching(Reach wider) {
        return new Submission(
                subject,
                taskKey,
                taskName,
                side,
                login,
                openedAt,
                at,
                answers,
                processInstance,
                definition,
                block,
                wider);
    }
}
