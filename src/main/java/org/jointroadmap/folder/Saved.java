package org.jointroadmap.folder;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a folder held at one moment: its files, or why they are not read. */
public final class Saved {
    public static final Saved NOTHING = new Saved(new TreeMap<>(), null);
    /** A file that did not change for so long is saved in full, in milliseconds. */
    private static final long STILL = 150;

    private static final int MOST_ROUNDS = 20;

    private final SortedMap<String, byte[]> files;
    private final @Nullable Unread unread;

    private Saved(SortedMap<String, byte[]> files, @Nullable Unread unread) {
        this.files = files;
        this.unread = unread;
    }

    public static Saved in(Source source) {
        try {
            return new Saved(source.read(), null);
        } catch (Unread unread) {
            return new Saved(new TreeMap<>(), unread);
        }
    }

    /** What the folder holds once nothing in it changes any more, or after a while of changes without end. */
    Saved onceStill(Source source) throws InterruptedException {
        Saved before = this;
        for (int rounds = 0; rounds < MOST_ROUNDS; rounds++) {
            Thread.sleep(STILL);
            Saved now = in(source);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    boolean isUnread() {
        return unread != null;
    }

    /** @throws Unread if something in the folder is no plain small file */
    public SortedMap<String, byte[]> files() {
        if (unread != null) {
            throw unread;
        }
        return files;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Saved other
                && what(unread).equals(what(other.unread))
                && files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }

    @Override
    public int hashCode() {
        return files.entrySet().stream().mapToInt(Saved::hash).sum();
    }

    private static int hash(Map.Entry<String, byte[]> file) {
        return file.getKey().hashCode() ^ Arrays.hashCode(file.getValue());
    }

    private static Object what(@Nullable Unread unread) {
        return unread == null ? "" : unread.what();
    }
}
