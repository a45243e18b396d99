package org.jointroadmap.workflow.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.Relation;

/** The group of the engine that a model's relation stands for in one instance. */
class SideGroup extends Reading {
    private final Relation relation;
    private final EngineGroups groups;

    SideGroup(String word, EngineGroups groups) {
        super(word);
        this.relation = Relation.of(word);
        this.groups = groups;
    }

    @Override
    public Object getValue(VariableScope scope) {
        return groups.of(relation.sideIn(scope), relation.role());
    }
}
