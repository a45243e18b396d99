package org.jointroadmap.roadmap;

/**
 * How much of an item is delivered, in percent; of what comes back, of the time that is due.
 *
 * @param accepted what the other side has accepted
 * @param claimed what its owner claims and the other side has not answered
 * @param occurrence which time of what comes back it is; 1 for what is due once
 */
public record ItemShares(int accepted, int claimed, int occurrence) {
    /** The whole. */
    public static final int WHOLE = 100;

    /** Nothing yet. */
    static final ItemShares NONE = new ItemShares(0, 0, 1);

    /** What is neither accepted nor claimed. */
    public int left() {
        return WHOLE - accepted - claimed;
    }

    /** Whether some of it is accepted, and some is not. */
    public boolean isInPart() {
        return accepted > 0 && accepted < WHOLE;
    }
}
