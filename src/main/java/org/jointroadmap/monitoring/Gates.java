package org.jointroadmap.monitoring;

import java.util.List;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.ProjectAtGate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.springframework.stereotype.Component;

/** What the rules say that a project still lacks at a gate of its lifecycle; each decision keeps its receipt. */
@Component
public class Gates {
    private final Projects projects;
    private final GateFacts facts;
    private final Rules rules;
    private final Receipts receipts;

    Gates(Projects projects, GateFacts facts, Rules rules, Receipts receipts) {
        this.projects = projects;
        this.facts = facts;
        this.rules = rules;
        this.receipts = receipts;
    }

    /** @param gate id of its step in the model */
    public Gate at(ProjectId id, String gate) {
        Project project = projects.find(id).orElseThrow();
        LiveRules live = rules.live();
        List<Fact> seen = List.copyOf(facts.of(project, gate, live));
        List<Lack> lacks = live.evaluate(seen).lacks();
        String subject = Subject.project(id.toString()).toString();
        List<String> asked = live.rulesAsking(ProjectAtGate.class);
        receipts.keep(Receipts.Kind.GATE, subject + " " + gate, subject, live, asked, seen, lacks);
        return new Gate(lacks, live.version());
    }
}
