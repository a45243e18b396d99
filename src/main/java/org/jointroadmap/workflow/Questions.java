package org.jointroadmap.workflow;

import java.util.Locale;

/** What the forms ask, so that an answer can be shown beside its question. */
public interface Questions {
    /** The question of a field in a task's form, in the reader's language; the field's key if today's form has no such field. */
    String text(String taskKey, String field, Locale locale);
}
