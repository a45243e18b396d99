package org.jointroadmap.monitoring;

import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** What the rules say that a project still lacks at a gate of its lifecycle. */
@Component
public class Gates {
    private final Projects projects;
    private final GateFacts facts;
    private final Rules rules;

    Gates(Projects projects, GateFacts facts, Rules rules) {
        this.projects = projects;
        this.facts = facts;
        this.rules = rules;
    }

    /** @param gate id of its step in the model */
    public Gate at(ProjectId id, String gate) {
        Project project = projects.find(id).orElseThrow();
        LiveRules live = rules.live();
        return new Gate(live.evaluate(facts.of(project, gate, live)).lacks(), live.version());
    }
}
