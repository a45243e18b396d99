package org.jointroadmap.notice;

import java.util.Optional;
import org.jointroadmap.party.Person;

/** A way by which what waits in the outbox reaches people. Each carries its own letters and rests by itself. */
interface Channel {
    /** Its name in the outbox and in answers of the API, such as mail. */
    String key();

    /** Whether it is set up here; what is to leave by it waits until it is. */
    boolean isOpen();

    /** Where this person is reached by it. */
    Optional<String> address(Person to);

    /**
     * Sends a letter.
     *
     * @param address where to
     * @return why it was not taken; empty if it was
     */
    Optional<Undelivered> send(Letter letter, Person to, String address);
}
