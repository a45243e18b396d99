package org.jointroadmap.session;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what the next session should speak of; the module that finds it out says it. */
public interface AgendaSource {
    List<Point> forNext(Locale language);

    /**
     * One point.
     *
     * @param item number of the roadmap item that it is about, null if it is about something else
     */
    record Point(@Nullable String item, String words) {}
}
