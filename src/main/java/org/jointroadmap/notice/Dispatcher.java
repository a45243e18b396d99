package org.jointroadmap.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, and tries again, with growing pauses, what could not be sent. */
@Component
public class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    /** Longer than a mail server may take to answer, so that nobody sends what is being sent. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final LetterWriter writer;
    private final People people;
    private final ObjectProvider<JavaMailSender> senders;
    private final Refusals refusals;
    private final Clock clock;
    private int failuresInARow;
    private Instant restsUntil = Instant.MIN;

    Dispatcher(
            Outbox outbox,
            LetterWriter writer,
            People people,
            ObjectProvider<JavaMailSender> senders,
            Refusals refusals,
            Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.people = people;
        this.senders = senders;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** False if no mail server is configured: notices wait then. */
    public boolean canSend() {
        return senders.getIfAvailable() != null;
    }

    @Scheduled(fixedDelayString = "${joint-roadmap.notice.pause:1s}")
    void sendWhatWaits() {
        JavaMailSender sender = senders.getIfAvailable();
        while (sender != null && !clock.instant().isBefore(restsUntil)) {
            Optional<Letter> letter = outbox.takeNext(LEASE);
            if (letter.isEmpty()) {
                return;
            }
            send(letter.get(), sender);
        }
    }

    private void send(Letter letter, JavaMailSender sender) {
        Person to = people.find(letter.recipient()).orElseThrow();
        Optional<MimeMessage> written = write(letter, to, sender);
        if (written.isEmpty()) {
            return;
        }
        try {
            sender.send(written.get());
            outbox.sent(letter);
            failuresInARow = 0;
        } catch (MailException e) {
            Undelivered undelivered = Undelivered.because(e);
            LOG.warn("A letter to {} could not be sent: {}", to.login(), undelivered.reason());
            switch (undelivered.reach()) {
                case FOR_GOOD -> outbox.givenUp(letter, undelivered.reason());
                case FOR_NOW ->
                    outbox.failed(
                            letter, undelivered.reason(), pause(letter.first().attempts()));
                case EVERYBODY -> outbox.failed(letter, undelivered.reason(), rest());
            }
        }
    }

    /** A letter that cannot be written, such as to an address that no server carries, holds up nobody else's. */
    private Optional<MimeMessage> write(Letter letter, Person to, JavaMailSender sender) {
        try {
            return Optional.of(writer.write(letter, to, sender));
        } catch (Refused refused) {
            outbox.givenUp(
                    letter, refusals.words(refused, Locale.ENGLISH).get(0).message());
        } catch (MessagingException | RuntimeException e) {
            LOG.error("A letter to {} could not be written", to.login(), e);
            outbox.givenUp(
                    letter, String.valueOf(e.getMessage()).lines().findFirst().orElse("It cannot be written"));
        }
        return Optional.empty();
    }

    /** The server is not well: everybody waits, longer each time. */
    private Duration rest() {
        failuresInARow++;
        Duration rest = pause(failuresInARow);
        restsUntil = clock.instant().plus(rest);
        return rest;
    }

    /** Longer with each failure. */
    private static Duration pause(int failures) {
        Duration pause = Duration.ofSeconds(1L << Math.min(failures, 9));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
