package org.jointroadmap.monitoring;

import java.util.List;
import java.util.Optional;
import org.jointroadmap.fact.ProjectAtGate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.rules.NamedInRule;
import org.jointroadmap.rules.NamesInRules;
import org.springframework.stereotype.Component;

/** A project as it would stand today at the gates that a rule names, so that people can ask what it would lack there. */
@Component
class GatesInRules {
    private final NamesInRules names;
    private final Projects projects;
    private final GateFacts facts;

    GatesInRules(NamesInRules names, Projects projects, GateFacts facts) {
        this.names = names;
        this.projects = projects;
        this.facts = facts;
    }

    /** With those answers alone that the reader may read. */
    List<ProjectAtGate> facts(String rule, Subject subject, Person reader) {
        Optional<Project> project =
                subject.type().equals(Subject.PROJECT) ? projects.find(ProjectId.of(subject.id())) : Optional.empty();
        return project.stream()
                .flatMap(found -> names.names().stream()
                        .filter(name -> name.rule().equals(rule) && name.kind() == NamedInRule.Kind.GATE)
                        .map(gate -> facts.atGate(found, gate.name(), form -> form.isReadableBy(reader))))
                .toList();
    }
}
