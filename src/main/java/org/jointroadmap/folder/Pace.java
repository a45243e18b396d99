package org.jointroadmap.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** Lets an author save as fast as he can and keeps a program that saves without end from building without end. */
final class Pace {
    private static final int BUILDS = 60;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Deque<Long> builds = new ArrayDeque<>();

    /** Whether a build now would be one of at most 60 in a minute; counts it if so. */
    boolean allows(long nanoTime) {
        while (!builds.isEmpty() && nanoTime - builds.getFirst() > MINUTE) {
            builds.removeFirst();
        }
        if (builds.size() >= BUILDS) {
            return false;
        }
        builds.addLast(nanoTime);
        return true;
    }
}
