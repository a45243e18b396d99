package org.jointroadmap.workflow.model;

import java.util.List;
import java.util.Map;
import org.jointroadmap.workflow.check.Verb;

/**
 * What is live, what the last attempt to change it said, and what models may call.
 *
 * @param files names with hashes of what is live
 * @param versions by key of the model and then the newest first
 * @param running how many instances run on a version, by the id of its definition
 * @param folderDiffers names of files that the folder of this node holds otherwise than what is live
 * @param verbs that people's models may name, by name
 */
public record ModelStatus(
        Map<String, String> files,
        List<ModelVersion> versions,
        Map<String, Long> running,
        ModelAttempt lastAttempt,
        List<String> folderDiffers,
        List<Verb> verbs) {}
