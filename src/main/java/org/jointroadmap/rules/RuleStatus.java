package org.jointroadmap.rules;

import java.time.Instant;
import java.util.List;

/**
 * What is live, since when and by whom, and what the last attempt to change it said.
 *
 * @param versions that went live, the newest first
 */
public record RuleStatus(
        int version,
        Instant publishedAt,
        String publishedBy,
        List<LiveFile> files,
        RuleAttempt lastAttempt,
        List<PublishedVersion> versions) {
    public RuleStatus {
        files = List.copyOf(files);
        versions = List.copyOf(versions);
    }
}
