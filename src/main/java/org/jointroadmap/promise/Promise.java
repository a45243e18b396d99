package org.jointroadmap.promise;

import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.due.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody promises, as far as it says how it can be watched.
 *
 * @param titles the same in one or several languages, that of its document first
 * @param result what is expected of it, "" where nothing is written
 * @param due the day, or the last day of a period, as far as one is known
 */
public record Promise(
        List<String> titles,
        String result,
        DueKind kind,
        @Nullable LocalDate due,
        List<Answerable> owners) {
    public Promise {
        titles = List.copyOf(titles);
        owners = List.copyOf(owners);
    }

    String title() {
        return titles.isEmpty() ? "" : titles.get(0);
    }

    /** One who is named for it; {@code lead} where it answers. */
    public record Answerable(String name, boolean lead) {}
}
