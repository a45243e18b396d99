package org.jointroadmap.trade.meaning;

/** What a value includes: the price at the exporter's border, or freight and insurance too. */
public enum Valuation {
    FOB,
    CIF
}
