package org.jointroadmap.workflow;

import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.answer.Submission;

/** What the forms asked, so that an answer can be shown beside its question, as the form of its time had it. */
public interface Questions {
    /** The question of a field, in the reader's language; the field's key if its form is not known any more. */
    String text(Submission answered, String field, Locale reader);

    /** What a newest form calls a field of this name, in the reader's language; empty if none has it. */
    Optional<String> label(String field, Locale reader);

    /** What people read where they chose this answer, in the reader's language; empty if the form offered no such choice. */
    Optional<String> choice(Submission answered, String field, String answer, Locale reader);

    /** The unit of a number, such as USD, in the reader's language; empty if it has none. */
    Optional<String> unit(Submission answered, String field, Locale reader);
}
