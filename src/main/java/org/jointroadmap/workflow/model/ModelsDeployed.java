package org.jointroadmap.workflow.model;

import java.util.Map;
import java.util.Set;
import org.jointroadmap.party.Role;

/**
 * The models stand as their folder has them; published at each start.
 *
 * @param roles by key of a model, who has tasks in it
 */
public record ModelsDeployed(Map<String, Set<Role>> roles) {}
