package org.jointroadmap.party.password;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jointroadmap.party.password.WaitingRoom.Gate;
import org.springframework.stereotype.Component;

/** Of a script's calls at once the first is hashed and the others rest on it; only some may wait for that. */
@Component
public class OneAfterTheOther {
    private static final int STRIPES = 256;

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);
    private final WaitingRoom waiting = new WaitingRoom();

    public boolean of(String login, Place place, BooleanSupplier check) {
        ReentrantLock lock = locks[Math.floorMod(place.key(login).hashCode(), STRIPES)];
        return waiting.behind(new Gate(lock::tryLock, lock::unlock), check::getAsBoolean);
    }
}
