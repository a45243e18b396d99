package org.jointroadmap.project;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of a project's life come to.
 *
 * @param timesReturned to its proposer; that it stands returned again after a suspension is no other time
 * @param suspendedSince null unless it is suspended
 */
public record StageCounts(int timesReturned, @Nullable Instant suspendedSince) {
    public static final StageCounts NONE = new StageCounts(0, null);

    /** @param entries the oldest first */
    static StageCounts of(List<StageEntry> entries) {
        int returned = 0;
        Instant suspended = null;
        for (StageEntry entry : entries) {
            if (entry.status() == ProjectStatus.RETURNED && suspended == null) {
                returned++;
            }
            suspended =
                    entry.status() != ProjectStatus.SUSPENDED ? null : suspended == null ? entry.since() : suspended;
        }
        return new StageCounts(returned, suspended);
    }
}
