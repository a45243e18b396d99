package org.jointroadmap.project;

import org.jspecify.annotations.Nullable;

/**
 * Something of a project changed; published in the transaction of the change.
 *
 * @param earlierItem id of the item that it carried out before, null if it stays or there was none
 */
public record ProjectChanged(ProjectId id, @Nullable String earlierItem) {
    public ProjectChanged(ProjectId id) {
        this(id, null);
    }
}
