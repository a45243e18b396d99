package org.jointroadmap.workflow.engine;

import org.jointroadmap.Refused;
import org.jointroadmap.answer.RecordedAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Two keys: whoever answered one task does not answer the other, whatever roles they have. */
@Component
class OtherPerson {
    static final String PROPERTY = "other-person-than";

    private final DeployedModels models;
    private final RecordedAnswers answers;

    OtherPerson(@Lazy DeployedModels models, @Lazy RecordedAnswers answers) {
        this.models = models;
        this.answers = answers;
    }

    /** @throws Refused if this person gave the newest answer to the task that somebody else must have answered */
    void check(String definition, String node, String processInstance, @Nullable String login) {
        String other = models.properties(definition, node).get(PROPERTY);
        if (other != null
                && answers.in(processInstance)
                        .newestOf(other)
                        .filter(given -> given.login().equals(login))
                        .isPresent()) {
            throw Refused.wrongState("refused.agreement.second-key");
        }
    }
}
