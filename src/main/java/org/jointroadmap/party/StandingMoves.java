package org.jointroadmap.party;

import java.util.List;

/** The moved days that were entered here and not taken back, as they are now. */
interface StandingMoves {
    List<MovedDay> standing();
}
