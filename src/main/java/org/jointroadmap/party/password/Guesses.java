package org.jointroadmap.party.password;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.springframework.stereotype.Component;

/**
 * Slows whoever guesses passwords. Where a person has signed in before, only wrong passwords from there count, so that
 * strangers elsewhere lock nobody out.
 */
@Component
public class Guesses {
    private final TurnBook book;
    private final KnownAddresses known;
    private final GuessProperties bounds;

    Guesses(TurnBook book, KnownAddresses known, GuessProperties bounds) {
        this.book = book;
        this.known = known;
        this.bounds = bounds;
    }

    /**
     * Takes a turn at each place that counts this guess, before it is looked at. Whether the login exists makes no difference.
     *
     * @throws Refused if there is none
     */
    public Taken take(String login, Place place) {
        List<Turn> turns = known.isKnown(login, place)
                ? List.of(new Turn(place.key(login), bounds.login()))
                : List.of(
                        new Turn(place.key(), bounds.address()),
                        new Turn(place.key(login), bounds.login()),
                        new Turn(Place.ANYWHERE.key(login), bounds.strangers()));
        return take(turns);
    }

    /**
     * Takes a turn at a place for a secret that names nobody.
     *
     * @param kind of secrets, each of which is counted by itself
     * @throws Refused if there is none
     */
    public Taken take(Place place, String kind) {
        return take(List.of(new Turn(place.key("/" + kind), bounds.address())));
    }

    private Taken take(List<Turn> turns) {
        List<Turn> taken = new ArrayList<>();
        for (Turn turn : turns) {
            Optional<Duration> wait = book.take(turn.key(), turn.turns());
            if (wait.isPresent()) {
                new Taken(taken).giveBack();
                throw Refused.tooOften(wait.get(), "refused.sign-in.wait");
            }
            taken.add(turn);
        }
        return new Taken(taken);
    }

    /**
     * Takes a turn of whoever guesses at what has no login, such as a link.
     *
     * @throws Refused if there is none
     */
    public Taken take(Place place) {
        Turn turn = new Turn(place.key(), bounds.address());
        book.take(turn.key(), turn.turns()).ifPresent(wait -> {
            throw Refused.tooOften(wait, "refused.sign-in.wait");
        });
        return new Taken(List.of(turn));
    }

    private record Turn(String key, Turns turns) {}

    /** Turns that a guess has used up. */
    public final class Taken {
        private final List<Turn> turns;

        private Taken(List<Turn> turns) {
            this.turns = List.copyOf(turns);
        }

        /** A right password costs nothing. */
        public void giveBack() {
            turns.forEach(turn -> book.giveBack(turn.key(), turn.turns()));
        }
    }
}
