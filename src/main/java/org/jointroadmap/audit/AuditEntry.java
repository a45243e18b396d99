package org.jointroadmap.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change, as it was written down.
 *
 * @param login who did it, "program" for the program itself
 * @param roles of that person at that time, by comma
 * @param side alpha-3 code of the side that it was done for, null for both
 * @param before the fields that changed, as a JSON object; null if there were none
 * @param own true for what a side keeps to itself
 * @param salt drawn at random and never shown: without it a withheld answer could be guessed from its hash; "" in old
 *     entries
 * @param position in the chain, from 1; null until it is sealed
 */
public record AuditEntry(
        long id,
        Instant at,
        String login,
        String roles,
        @Nullable String side,
        String kind,
        String subject,
        @Nullable String before,
        @Nullable String after,
        String why,
        @Nullable Integer ruleVersion,
        boolean own,
        String salt,
        @Nullable Long position,
        @Nullable String previousHash,
        @Nullable String hash) {}
