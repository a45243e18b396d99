package org.jointroadmap.folder;

/** A folder that is not read as it is. */
public abstract class Unread extends RuntimeException {
    protected Unread(String message) {
        super(message);
    }

    /** What is wrong, to be compared: as long as it is the same, nothing new is to be said. */
    protected abstract Object what();
}
