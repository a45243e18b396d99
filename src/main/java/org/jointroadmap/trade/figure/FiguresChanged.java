package org.jointroadmap.trade.figure;

import java.util.Set;

/** Figures of these years are others; published in the transaction in which they become visible. */
public record FiguresChanged(Set<Integer> years, ImportProgress.Listener progress) {}
