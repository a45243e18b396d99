package org.jointroadmap.dossier;

import org.jointroadmap.fact.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something was added to what is kept about a subject, or taken away.
 *
 * @param kind of what happened, as the audit calls it
 * @param ownSide alpha-3 code of the side whose own it is, null if both may know of it
 */
record DossierChanged(
        String kind, Subject subject, @Nullable String ownSide, String by) {}
