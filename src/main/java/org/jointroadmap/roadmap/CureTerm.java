package org.jointroadmap.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term that both sides agreed to for what is left of an item that was delivered in part.
 *
 * @param item its id
 * @param promised the date that it has without it
 */
public record CureTerm(
        String item, LocalDate until, @Nullable LocalDate promised, String reason) {}
