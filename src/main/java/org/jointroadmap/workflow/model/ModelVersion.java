package org.jointroadmap.workflow.model;

import java.time.Instant;
import org.jointroadmap.workflow.check.ModelFacts;

/**
 * A version of a model that people can start.
 *
 * @param version of the engine's definition of this key
 * @param hash of the model with its forms and phrases
 * @param publishedBy a login, or {@code folder} for what was saved in the folder
 * @param deployment id of the engine's deployment
 * @param definition id of the engine's definition
 */
public record ModelVersion(
        String key,
        int version,
        String hash,
        Instant publishedAt,
        String publishedBy,
        String deployment,
        String definition,
        ModelFacts facts) {}
