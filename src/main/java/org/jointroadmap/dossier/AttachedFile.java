package org.jointroadmap.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jointroadmap.fact.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody attached to a subject.
 *
 * @param number by which people know it
 * @param ownSide alpha-3 code of the side whose own the subject was then, which alone sees it; null if both do
 * @param size in bytes
 * @param type its media type, by what it holds
 * @param hash SHA-256 of its bytes, in hexadecimal digits
 * @param letterNumber of the letter that it came with
 * @param by login of who attached it
 */
public record AttachedFile(
        long number,
        Subject subject,
        @Nullable String ownSide,
        String name,
        long size,
        String type,
        String hash,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        String by,
        Instant at) {}
