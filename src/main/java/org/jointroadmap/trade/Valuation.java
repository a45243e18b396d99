package org.jointroadmap.trade;

/** What a value includes: the price at the exporter's border, or freight and insurance too. */
public enum Valuation {
    FOB,
    CIF
}
