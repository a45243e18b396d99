package org.jointroadmap.roadmap;

import java.util.Objects;
import org.jointroadmap.Folding;

/** Whether two texts mean the same due date. */
final class SameDue {
    private SameDue() {}

    /** The same day in other words, also one that comes back and has moved on since; without a day the same words. */
    static boolean of(DueDate was, DueDate is) {
        if (was.kind() == DueKind.RECURRING && is.kind() == DueKind.RECURRING) {
            return Recurrence.of(was.text()).equals(Recurrence.of(is.text()));
        }
        return (was.kind() == DueKind.RECURRING) == (is.kind() == DueKind.RECURRING)
                && Objects.equals(was.date(), is.date())
                && (was.date() != null || Folding.fold(was.text()).equals(Folding.fold(is.text())));
    }
}
