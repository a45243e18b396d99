package org.jointroadmap.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.jointroadmap.workflow.TaskFacts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds who knows what the tasks of a model are about. */
@Component
public class TaskBook {
    private final List<TaskFacts> facts;
    private final DeployedModels models;

    public TaskBook(@Lazy List<TaskFacts> facts, DeployedModels models) {
        this.facts = facts;
        this.models = models;
    }

    /** @param definition the engine's id of a version of a model */
    public TaskFacts of(String definition) {
        return find(definition)
                .orElseThrow(() -> new IllegalStateException("Nobody knows what " + definition + " is about"));
    }

    /** Empty for what no model of the program is about. */
    public Optional<TaskFacts> find(String definition) {
        String key = TaskFacts.processOf(definition);
        String subject = models.subject(definition);
        return facts.stream().filter(candidate -> candidate.isOf(key, subject)).findFirst();
    }
}
