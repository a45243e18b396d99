package org.jointroadmap.fact;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What flags, letters, tasks and pages need to know of one kind of subject. Each module that has a kind says it. */
public interface SubjectKind {
    /** The type in {@link Subject}. */
    String type();

    /** Id to title of those of these that there are, whoever asks. */
    Map<String, String> titles(Collection<String> ids, Locale language);

    /** Alpha-3 code of the side that answers for it; empty if there is no such subject. */
    Optional<String> side(String id);
}
