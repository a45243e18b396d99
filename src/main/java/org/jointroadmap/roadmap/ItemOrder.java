package org.jointroadmap.roadmap;

import java.util.Locale;

/**
 * In which order items are wanted; of those that are alike in it, the number decides.
 *
 * @param down from the last to the first
 * @param language of titles
 */
public record ItemOrder(By by, boolean down, Locale language) {
    /** As the edition counts. */
    public static final ItemOrder OF_EDITION = new ItemOrder(By.NUMBER, false, Locale.ENGLISH);

    /** What is put in order. */
    public enum By {
        NUMBER,
        TITLE,
        OWNERS,
        DUE,
        STATUS
    }
}
