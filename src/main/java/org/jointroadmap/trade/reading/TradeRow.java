package org.jointroadmap.trade.reading;

import org.jointroadmap.trade.meaning.Valuation;

/**
 * One figure of a file, at six digits of the Harmonized System. A reader fills one object again and again, since a file
 * may have eleven million rows; a sink keeps nothing of it but copies.
 */
public final class TradeRow {
    /** The weight is not known. */
    public static final long UNKNOWN = -1;

    /** Line of the file on which the row starts, from 1. */
    public long line;

    public int year;

    /** 1 to 12, or 0 for the whole year. */
    public int month;

    /** Index of the country in {@link org.jointroadmap.trade.meaning.CountryCodes}. */
    public int exporter;

    public int importer;

    /** Whether the exporter reported it; else the importer did. */
    public boolean byExporter;

    /** The six digits as a number. */
    public int hsCode;

    /** Edition of the Harmonized System, 0 (1992) to 6 (2022), or -1 if the row does not say. */
    public int revision;

    /** Thousandths of a US dollar. */
    public long value;

    public Valuation valuation = Valuation.FOB;

    /** Grams, or {@link #UNKNOWN}. */
    public long weight;

    /** One of WITS' flows without what only passes through, beside which the gross one may be listed; the gross one counts. */
    public boolean net;

    /** A break-down by customs procedure, transport or second partner, to be summed only where the total is missing. */
    public boolean part;
}
