package org.jointroadmap.rules;

import java.time.Instant;
import java.util.List;

/**
 * What is live, since when and by whom, and what the last attempt to change it said.
 *
 * @param versions that went live, the newest first
 * @param folderDiffers names of files that the folder of this node holds otherwise than what is live
 * @param untested names of rules that no case reaches
 */
public record RuleStatus(
        int version,
        Instant publishedAt,
        String publishedBy,
        List<LiveFile> files,
        RuleAttempt lastAttempt,
        List<PublishedVersion> versions,
        List<String> folderDiffers,
        List<String> untested,
        List<LiveLimit> limits) {
    public RuleStatus {
        files = List.copyOf(files);
        versions = List.copyOf(versions);
        folderDiffers = List.copyOf(folderDiffers);
        untested = List.copyOf(untested);
        limits = List.copyOf(limits);
    }
}
