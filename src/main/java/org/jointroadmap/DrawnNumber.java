package org.jointroadmap;

import java.security.SecureRandom;

/** A number by which people know a thing, and which tells neither how many there are nor which came first. */
public final class DrawnNumber {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long LEAST = 100_000_000_000_000L;

    private DrawnNumber() {}

    /** One of so many that no two are alike; programs in JavaScript read it exactly. */
    public static long next() {
        return RANDOM.nextLong(LEAST, 10 * LEAST);
    }

    /** One with so many digits, for people to read and say; the caller sees to it that it is free. */
    public static long ofDigits(int digits) {
        long least = Math.round(Math.pow(10, digits - 1.0));
        return RANDOM.nextLong(least, 10 * least);
    }
}
