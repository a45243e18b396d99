package org.jointroadmap.web.project;

import org.jointroadmap.party.Person;
import org.jointroadmap.project.ProjectQuery;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Stage;
import org.jspecify.annotations.Nullable;

/** Which projects a reader wants to see, as the page's address says it. */
record ProjectFilter(
        @Nullable Stage stage,
        @Nullable ProjectStatus status,
        @Nullable String side,
        @Nullable String item,
        @Nullable String after) {
    private static final int ROWS = 50;
    private static final int ROWS_AT_ONCE = 500;

    ProjectQuery query(Person reader) {
        return query(reader, given(after), ROWS);
    }

    /** As {@link #query}, from page to page of all that fits. */
    ProjectQuery all(Person reader, @Nullable String beginning) {
        return query(reader, beginning, ROWS_AT_ONCE);
    }

    private ProjectQuery query(Person reader, @Nullable String beginning, int rows) {
        return new ProjectQuery(
                reader, stage == null ? null : stage.key(), status, given(side), given(item), beginning, rows);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
