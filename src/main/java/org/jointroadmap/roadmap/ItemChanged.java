package org.jointroadmap.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * The item of an id was added or changed; published in the transaction of the change.
 *
 * @param earlierLead number of the organisation that was named first before, null if it still is or there was none
 */
public record ItemChanged(String item, @Nullable Long earlierLead) {
    public ItemChanged(String item) {
        this(item, null);
    }
}
