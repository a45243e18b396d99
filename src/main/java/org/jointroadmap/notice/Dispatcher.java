package org.jointroadmap.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
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
    private final Clock clock;
    private int failuresInARow;
    private Instant restsUntil = Instant.MIN;

    Dispatcher(Outbox outbox, LetterWriter writer, People people, ObjectProvider<JavaMailSender> senders, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.people = people;
        this.senders = senders;
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
        try {
            sender.send(writer.write(letter, to, sender));
            outbox.sent(letter);
            failuresInARow = 0;
        } catch (MailException | MessagingException e) {
            boolean refused = isRefused(e);
            Duration pause = refused ? Duration.ZERO : rest();
            outbox.failed(letter, reason(e), pause, refused);
            LOG.warn("A letter to {} could not be sent: {}", to.login(), reason(e));
        }
    }

    /** The server is not well: everybody waits, longer each time. */
    private Duration rest() {
        failuresInARow++;
        Duration pause = Duration.ofSeconds(1L << Math.min(failuresInARow, 9));
        Duration rest = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        restsUntil = clock.instant().plus(rest);
        return rest;
    }

    /** True if the server answered and will not take this letter, now or later. */
    private static boolean isRefused(Exception e) {
        return cause(e) instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    /** What the server or the connection said: the last link of mail's own chain of causes. */
    private static String reason(Exception e) {
        Throwable said = cause(e);
        while (said instanceof MessagingException link && link.getNextException() != null) {
            said = link.getNextException();
        }
        return String.valueOf(said.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static Throwable cause(Exception e) {
        if (e instanceof MailSendException failed && !failed.getFailedMessages().isEmpty()) {
            return failed.getFailedMessages().values().iterator().next();
        }
        return e instanceof MailException && e.getCause() != null ? e.getCause() : e;
    }
}
