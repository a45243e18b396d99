package org.jointroadmap.rules.publish;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.rules.language.Refused;
import org.jspecify.annotations.Nullable;

/** What the folder held at one moment: its files, or why they are not read. */
final class Saved {
    static final Saved NOTHING = new Saved(new TreeMap<>(), null);
    /** A file that did not change for so long is saved in full, in milliseconds. */
    private static final long STILL = 150;

    private static final int MOST_ROUNDS = 20;

    private final SortedMap<String, byte[]> files;
    private final @Nullable Refused refused;

    private Saved(SortedMap<String, byte[]> files, @Nullable Refused refused) {
        this.files = files;
        this.refused = refused;
    }

    static Saved in(RuleFolder folder) {
        try {
            return new Saved(folder.read(), null);
        } catch (Refused refused) {
            return new Saved(new TreeMap<>(), refused);
        }
    }

    /** What the folder holds once nothing in it changes any more, or after a while of changes without end. */
    Saved onceStill(RuleFolder folder) throws InterruptedException {
        Saved before = this;
        for (int rounds = 0; rounds < MOST_ROUNDS; rounds++) {
            Thread.sleep(STILL);
            Saved now = in(folder);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    boolean isRefused() {
        return refused != null;
    }

    /** @throws Refused if something in the folder is no plain small file */
    SortedMap<String, byte[]> files() {
        if (refused != null) {
            throw refused;
        }
        return files;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Saved other
                && mistakes(refused).equals(mistakes(other.refused))
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

    private static Object mistakes(@Nullable Refused refused) {
        return refused == null ? "" : refused.mistakes();
    }
}
