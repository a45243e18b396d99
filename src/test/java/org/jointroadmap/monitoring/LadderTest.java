package org.jointroadmap.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointroadmap.fact.Level.COCHAIRS;
import static org.jointroadmap.fact.Level.COORDINATOR;
import static org.jointroadmap.fact.Level.DEPUTY;
import static org.jointroadmap.fact.Level.HEAD;
import static org.jointroadmap.fact.Level.OWNER;

import org.junit.jupiter.api.Test;

/** An escalation moves rung by rung, never down, and ends when the rules want none. */
class LadderTest {
    @Test
    void itBeginsWithTheCoordinatorHoweverHighItIsWanted() {
        assertThat(Ladder.next(null, COORDINATOR, true).rungs()).containsExactly(COORDINATOR);
        assertThat(Ladder.next(null, DEPUTY, true).rungs()).containsExactly(COORDINATOR, HEAD, DEPUTY);
    }

    @Test
    void nothingBeginsForTheOwnerAlone() {
        assertThat(Ladder.next(null, OWNER, true)).isEqualTo(Ladder.next(null, null, true));
        assertThat(Ladder.next(null, null, true).ends()).isFalse();
        assertThat(Ladder.next(null, null, true).rungs()).isEmpty();
    }

    @Test
    void itEndsWhenNothingIsWanted() {
        assertThat(Ladder.next(HEAD, null, true).ends()).isTrue();
        assertThat(Ladder.next(HEAD, OWNER, true).ends()).isTrue();
        assertThat(Ladder.next(HEAD, null, true).rungs()).isEmpty();
    }

    @Test
    void itGoesOnFromWhereItIsAndNeverDown() {
        assertThat(Ladder.next(HEAD, COCHAIRS, true).rungs()).containsExactly(DEPUTY, COCHAIRS);
        assertThat(Ladder.next(HEAD, COORDINATOR, true).rungs()).isEmpty();
        assertThat(Ladder.next(HEAD, COORDINATOR, true).ends()).isFalse();
    }

    @Test
    void whatIsOneSidesOwnEndsBelowTheCochairs() {
        assertThat(Ladder.next(HEAD, COCHAIRS, false).rungs()).containsExactly(DEPUTY);
        assertThat(Ladder.next(DEPUTY, COCHAIRS, false).ends()).isFalse();
    }
}
