package org.jointroadmap.workflow.lifecycle;

import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.roadmap.ItemsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Projects go with the item that they carry out into the one that it becomes a part of. */
@Component
class MergedItems {
    private final ProjectCourse course;

    MergedItems(ProjectCourse course) {
        this.course = course;
    }

    @EventListener
    void follow(ItemsMerged merged) {
        course.follow(merged.item(), merged.into());
    }
}
