package org.jointroadmap.workflow.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Role;
import org.jointroadmap.workflow.Relation;

/**
 * The newest versions of the models stand; published at each start and whenever they change.
 *
 * @param roles by key of a model, who has tasks in it
 * @param present keys of those whose file is in the newest folder; others only go on with what runs on them
 * @param procedures keys of those that no project goes through
 */
public record ModelsDeployed(Map<String, Set<Role>> roles, Set<String> present, Set<String> procedures) {
    private static final String MODEL = ".bpmn";

    static ModelsDeployed of(Collection<ModelVersion> newest, Set<String> files) {
        return new ModelsDeployed(
                newest.stream().collect(Collectors.toMap(ModelVersion::key, version -> version.facts().groups().stream()
                        .map(group -> Relation.of(group).role())
                        .collect(Collectors.toSet()))),
                files.stream()
                        .filter(file -> file.endsWith(MODEL))
                        .map(file -> file.substring(0, file.length() - MODEL.length()))
                        .collect(Collectors.toSet()),
                newest.stream()
                        .filter(version -> !version.facts().subject().equals(Subject.PROJECT))
                        .map(ModelVersion::key)
                        .collect(Collectors.toSet()));
    }
}
