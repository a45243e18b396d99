package org.jointroadmap.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a letter did not go out.
 *
 * @param reach whom it concerns, and for how long
 * @param reason what the server or the connection said
 */
record Undelivered(Reach reach, String reason) {
    /** Codes of RFC 5321 from here on are for good. */
    private static final int FOR_GOOD = 500;

    private static final int CLOSING = 421;

    enum Reach {
        /** This letter, now and later. */
        FOR_GOOD,
        /** This letter for now: others go on. */
        FOR_NOW,
        /** The server is not well, or does not let us in: everybody waits. */
        EVERYBODY
    }

    static Undelivered forGood(String reason) {
        return new Undelivered(Reach.FOR_GOOD, reason);
    }

    static Undelivered because(Exception failed) {
        List<Throwable> said = chain(cause(failed));
        String reason = String.valueOf(said.get(said.size() - 1).getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given");
        return new Undelivered(reach(said), reason);
    }

    private static Reach reach(List<Throwable> said) {
        if (said.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return Reach.EVERYBODY;
        }
        if (said.stream().anyMatch(AddressException.class::isInstance)) {
            return Reach.FOR_GOOD;
        }
        return said.stream()
                .map(Undelivered::code)
                .flatMap(Optional::stream)
                .reduce((first, last) -> last)
                .map(code -> code >= FOR_GOOD ? Reach.FOR_GOOD : code == CLOSING ? Reach.EVERYBODY : Reach.FOR_NOW)
                .orElse(Reach.EVERYBODY);
    }

    /** What the server answered to this letter; a sender that it does not take concerns all letters. */
    private static Optional<Integer> code(Throwable said) {
        if (said instanceof SMTPAddressFailedException address) {
            return Optional.of(address.getReturnCode());
        }
        return said instanceof SMTPSendFailedException letter
                        && !String.valueOf(letter.getCommand()).startsWith("MAIL")
                ? Optional.of(letter.getReturnCode())
                : Optional.empty();
    }

    /** Mail's own chain of causes. */
    private static List<Throwable> chain(Throwable first) {
        List<Throwable> chain = new ArrayList<>(List.of(first));
        Throwable last = first;
        while (last instanceof MessagingException link && link.getNextException() != null) {
            last = link.getNextException();
            chain.add(last);
        }
        return chain;
    }

    private static Throwable cause(Exception e) {
        if (e instanceof MailSendException failed && !failed.getFailedMessages().isEmpty()) {
            return failed.getFailedMessages().values().iterator().next();
        }
        return e instanceof MailException && e.getCause() != null ? e.getCause() : e;
    }
}
