package org.jointroadmap.monitoring;

import java.util.Collection;
import org.jointroadmap.project.CarriedItems;
import org.jointroadmap.roadmap.RoadmapItems;
import org.springframework.stereotype.Component;

/** Locks the items of the roadmap for those who lock projects. */
@Component
class LockedItems implements CarriedItems {
    private final RoadmapItems items;

    LockedItems(RoadmapItems items) {
        this.items = items;
    }

    @Override
    public void lock(Collection<String> ids) {
        items.hold(ids);
    }

    @Override
    public void lockAtOnce(Collection<String> ids) {
        items.holdAtOnce(ids);
    }
}
