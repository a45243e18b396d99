package org.jointroadmap.workflow.model;

import org.jointroadmap.workflow.check.ModelFacts;

/**
 * A model got another version; published in the transaction of its deployment.
 *
 * @param definition id of the engine's definition
 */
public record PublishedModel(String key, int version, String definition, ModelFacts facts) {}
