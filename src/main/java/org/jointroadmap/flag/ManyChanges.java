package org.jointroadmap.flag;

/** More flags change than one transaction should hold its subjects for: they are to be taken in smaller parts. */
public final class ManyChanges extends RuntimeException {
    ManyChanges() {
        super("more flags change than are changed at once", null, false, false);
    }
}
