package org.jointroadmap.monitoring;

import java.util.Arrays;
import java.util.List;
import org.jointroadmap.fact.Level;
import org.jspecify.annotations.Nullable;

/** Decides how an escalation moves: rung by rung, so that nobody on the way is left out. */
final class Ladder {
    private Ladder() {}

    /**
     * @param reached null while none is under way
     * @param wanted the highest level that the rules conclude, null if none
     * @param shared false while the subject is its side's own
     */
    static Move next(@Nullable Level reached, @Nullable Level wanted, boolean shared) {
        Level top = withinItsSide(shared, wanted);
        if (top == null || top == Level.OWNER) {
            return new Move(reached != null, List.of());
        }
        Level from = reached == null ? Level.OWNER : reached;
        List<Level> rungs = Arrays.stream(Level.values())
                .filter(level -> level.compareTo(from) > 0 && level.compareTo(top) <= 0)
                .toList();
        return new Move(false, rungs);
    }

    /** The co-chairs are of both sides: what is one side's own ends below them until it is shared. */
    static @Nullable Level withinItsSide(boolean shared, @Nullable Level rung) {
        return rung == Level.COCHAIRS && !shared ? Level.DEPUTY : rung;
    }

    /**
     * What becomes of an escalation.
     *
     * @param ends nothing is left that would carry it on
     * @param rungs that are reached now, one after the other; the first begins it if none was under way
     */
    record Move(boolean ends, List<Level> rungs) {}
}
