package org.jointroadmap.dossier;

import java.time.Instant;
import java.util.List;
import org.jointroadmap.fact.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a subject. Nobody changes it; who said it may take it back for a while.
 *
 * @param number by which people know it
 * @param ownSide alpha-3 code of the side whose own the subject was then, which alone sees it; null if both do
 * @param by login of who said it
 * @param mentions logins of those whom it names, as far as they may see it
 */
public record Comment(
        long number,
        Subject subject,
        @Nullable String ownSide,
        String text,
        String by,
        Instant at,
        List<String> mentions) {
    Comment naming(List<String> logins) {
        return new Comment(number, subject, ownSide, text, by, at, logins);
    }
}
