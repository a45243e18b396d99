package org.jointroadmap.workflow;

import java.util.Set;

/**
 * Where a project stands in its model, as far as its reader may know.
 *
 * @param model the BPMN text that the project runs on
 * @param current ids of the nodes where it waits
 * @param done ids of the nodes that it has passed
 */
public record Diagram(String model, Set<String> current, Set<String> done) {}
