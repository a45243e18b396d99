package org.jointroadmap.answer;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered or a machine's step decided at one node of a process.
 *
 * @param node id of the task or step in its model
 * @param side alpha-3 code of the side that answered, "" for a machine's step
 * @param login of who answered, "" for a machine's step
 * @param values name to value; null for a question that was left empty
 * @param ruleVersion of the rules by which it was decided, null where none did
 */
public record Given(
        String node,
        String side,
        String login,
        Instant at,
        Map<String, @Nullable Object> values,
        Reach reach,
        boolean decided,
        @Nullable Integer ruleVersion) {
    /** Whether the people of a side read it; what a machine decided is shown by what follows from it. */
    public boolean isReadableFor(String reader) {
        return decided || reach.isOpenTo(reader, side);
    }
}
