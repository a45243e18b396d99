package org.jointroadmap.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, and tries again, with growing pauses, what could not be sent. */
@Component
public class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    /** Longer than a server may take to answer, so that nobody sends what is being sent. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Sending sending;
    private final List<Channel> channels;
    private final People people;
    private final Clock clock;
    private final Map<String, Rest> rests = new HashMap<>();

    Dispatcher(Sending sending, List<Channel> channels, People people, Clock clock) {
        this.sending = sending;
        this.channels = channels;
        this.people = people;
        this.clock = clock;
        channels.forEach(channel -> rests.put(channel.key(), new Rest()));
    }

    /** False if no channel is set up: notices wait then. */
    public boolean canSend() {
        return channels.stream().anyMatch(Channel::isOpen);
    }

    @Scheduled(fixedDelayString = "${joint-roadmap.notice.pause:1s}")
    void sendWhatWaits() {
        channels.stream().filter(Channel::isOpen).forEach(this::sendWhatWaits);
    }

    private void sendWhatWaits(Channel channel) {
        Rest rest = rests.computeIfAbsent(channel.key(), key -> new Rest());
        while (rest.isOver(clock.instant())) {
            Optional<Letter> letter = next(channel);
            if (letter.isEmpty()) {
                return;
            }
            send(letter.get(), channel, rest);
        }
    }

    private Optional<Letter> next(Channel channel) {
        try {
            return sending.takeNext(channel.key(), LEASE);
        } catch (PessimisticLockingFailureException met) {
            LOG.debug("Notices that somebody is changing go out a moment later", met);
            return Optional.empty();
        }
    }

    private void send(Letter letter, Channel channel, Rest rest) {
        Person to = people.find(letter.recipient()).orElseThrow();
        String address = Optional.ofNullable(letter.first().address())
                .or(() -> channel.address(to))
                .orElseThrow();
        Optional<Undelivered> refused = channel.send(letter, to, address);
        if (refused.isEmpty()) {
            sending.sent(letter, address);
            rest.end();
            return;
        }
        String reason = refused.get().reason();
        LOG.warn("A letter to {} could not be sent: {}", to.login(), reason);
        switch (refused.get().reach()) {
            case FOR_GOOD -> sending.givenUp(letter, address, reason);
            case FOR_NOW ->
                sending.failed(
                        letter, address, reason, Rest.after(letter.first().attempts()));
            case EVERYBODY -> sending.failed(letter, address, reason, rest.begin(clock.instant()));
        }
    }
}
