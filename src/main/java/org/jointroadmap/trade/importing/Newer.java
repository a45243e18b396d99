package org.jointroadmap.trade.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What imports have of a year, seen from the newest to the oldest. A figure gives way where a newer one has any partner of the
 * same reporter, period, direction and product. And goods do not count twice where editions of the classification stand beside
 * each other: a code that was split, and the codes that it was split into, are the same goods, so that of one heading the
 * newer edition stands.
 */
final class Newer {
    private static final int LETTERS = 36;

    private final Set<Long> products = new HashSet<>();
    /** By heading the editions that have any code of it, and in the next byte those that have a split code. */
    private final Map<Long, Integer> editions = new HashMap<>();

    private final Set<Long> ownProducts = new HashSet<>();
    private final Map<Long, Integer> ownEditions = new HashMap<>();

    /** Reporter, direction and period within the year, in one number. */
    static long place(String reporter, String exporter, String period) {
        int month = period.length() == 4 ? 0 : Integer.parseInt(period.substring(4));
        return (Integer.parseInt(reporter, LETTERS) << 4 | month) << 1 | (exporter.equals(reporter) ? 1 : 0);
    }

    /** Whether a figure of the import under way gives way to a newer one. */
    boolean replaces(long place, int hsCode, int edition, boolean split) {
        long product = place << 20 | hsCode;
        ownProducts.add(product);
        if (products.contains(product)) {
            return true;
        }
        long heading = place << 20 | hsCode / 100;
        int others = editions.getOrDefault(heading, 0);
        ownEditions.merge(heading, (split ? 1 << 8 | 1 : 1) << edition, (one, other) -> one | other);
        return ((split ? others : others >> 8) & 0xff & ~(1 << edition)) != 0;
    }

    /** The next import is an older one. */
    void close() {
        products.addAll(ownProducts);
        ownProducts.clear();
        ownEditions.forEach((heading, seen) -> editions.merge(heading, seen, (one, other) -> one | other));
        ownEditions.clear();
    }
}
