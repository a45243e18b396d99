package org.jointroadmap.trade.importing;

/**
 * An import's figures of a year; their numbers lie between the first and the last, between which there may be others'.
 *
 * @param replaced how many of the figures a newer import replaces
 */
record Cover(long importId, int ofYear, String source, long firstId, long lastId, long figures, long replaced) {
    /** Figures {@code f} of this cover; takes {@link #values}. */
    static final String OF_IT = " f.id BETWEEN ? AND ? AND f.import_id = ? AND f.of_year = ? AND f.source = ?";

    Object[] values() {
        return new Object[] {firstId, lastId, importId, ofYear, source};
    }

    /** As it is before anybody replaces any of it. */
    static Cover of(long importId, int year, String source, long firstId, long lastId) {
        return new Cover(importId, year, source, firstId, lastId, lastId - firstId + 1, 0);
    }

    Cover withOneMore() {
        return of(importId, ofYear, source, firstId, lastId + 1);
    }
}
