package org.jointroadmap.workflow;

import java.util.Locale;
import java.util.Optional;

/** What the forms ask, so that an answer can be shown beside its question. */
public interface Questions {
    /** The question of a field in a task's form, in the reader's language; the field's key if today's form has no such field. */
    String text(String taskKey, String field, Locale locale);

    /** What people read where they chose this answer, in the reader's language; empty if today's form offers no such choice. */
    Optional<String> choice(String taskKey, String field, String answer, Locale locale);

    /** The unit of a number, such as USD; empty if it has none. */
    Optional<String> unit(String taskKey, String field);
}
