package org.jointroadmap.web.project;

import java.util.Locale;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** What a side may do to a running project. */
enum CourseChange {
    SUSPEND(ProjectCourse::suspend),
    RESUME(ProjectCourse::resume),
    WITHDRAW(ProjectCourse::withdraw);

    private final Deed deed;

    CourseChange(Deed deed) {
        this.deed = deed;
    }

    void apply(ProjectCourse course, ProjectId id, String reason, @Nullable Integer version, Person by) {
        deed.apply(course, id, reason, version, by);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private interface Deed {
        void apply(ProjectCourse course, ProjectId id, String reason, @Nullable Integer version, Person by);
    }
}
