package org.jointroadmap.party;

import java.time.LocalDate;

/** A day of a side's calendar was moved, or is again what it was; published in the transaction of the change. */
public record DayMoved(String side, LocalDate day) {}
