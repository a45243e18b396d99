package org.jointroadmap.folder;

import java.util.Optional;
import java.util.SortedMap;

/** What a node last saw in a folder. */
public final class Sight {
    private volatile Saved seen = Saved.NOTHING;
    private volatile boolean again;

    public boolean isSeen(Saved now) {
        return !again && now.equals(seen);
    }

    public void saw(Saved now) {
        again = false;
        seen = now;
    }

    /** What was seen is looked at once more, as since somebody agreed to it. */
    public void lookAgain() {
        again = true;
    }

    /** Nothing where there is no folder, or one that is not read. */
    public Optional<SortedMap<String, byte[]>> files() {
        Saved now = seen;
        return now == Saved.NOTHING || now.isUnread() ? Optional.empty() : Optional.of(now.files());
    }
}
