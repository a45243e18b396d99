package org.jointroadmap.notice;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Contact;
import org.jointroadmap.party.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Letters by e-mail, where a mail server is configured. */
@Component
class MailChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(MailChannel.class);

    private final ObjectProvider<JavaMailSender> senders;
    private final LetterWriter writer;
    private final Refusals refusals;

    MailChannel(ObjectProvider<JavaMailSender> senders, LetterWriter writer, Refusals refusals) {
        this.senders = senders;
        this.writer = writer;
        this.refusals = refusals;
    }

    @Override
    public String key() {
        return "mail";
    }

    @Override
    public boolean isOpen() {
        return senders.getIfAvailable() != null;
    }

    @Override
    public Optional<String> address(Person to) {
        return Optional.ofNullable(to.email());
    }

    /** A letter that cannot be written, such as to an address that no server carries, holds up nobody else's. */
    @Override
    public Optional<Undelivered> send(Letter letter, Person to, String address) {
        JavaMailSender sender = senders.getObject();
        try {
            sender.send(writer.write(letter, to, Contact.onTheWire(address), sender));
            return Optional.empty();
        } catch (MailException failed) {
            return Optional.of(Undelivered.because(failed));
        } catch (Refused refused) {
            return Optional.of(Undelivered.forGood(
                    refusals.words(refused, Locale.ENGLISH).get(0).message()));
        } catch (MessagingException | RuntimeException broken) {
            LOG.error("A letter to {} could not be written", to.login(), broken);
            return Optional.of(Undelivered.forGood(
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("It cannot be written")));
        }
    }
}
