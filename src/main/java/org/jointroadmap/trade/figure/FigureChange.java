package org.jointroadmap.trade.figure;

/**
 * How many figures an import adds, gives another value or weight, and takes away: those that older imports have and that
 * it covers without having them.
 */
public record FigureChange(long added, long changed, long removed) {
    public static final FigureChange NONE = new FigureChange(0, 0, 0);
}
