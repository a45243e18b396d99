package org.jointroadmap.party;

/** Where a deadline goes that falls on a day off; the civil codes of both sides say the next working day. */
public enum DayOffRule {
    NEXT,
    PRECEDING
}
