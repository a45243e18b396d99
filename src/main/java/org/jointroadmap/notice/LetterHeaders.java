package org.jointroadmap.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.jointroadmap.fact.Subject;

/** The headers that let mail programs thread letters and leave them unanswered: RFC 2919, 3834 and 5322. */
record LetterHeaders(String domain, String address) {
    void set(MimeMessage message, Letter letter) throws MessagingException {
        message.setHeader("Message-ID", messageId(letter));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Id", "Joint Roadmap <notices." + domain + ">");
        message.setHeader("List-Unsubscribe", "<" + address + "/people/me>");
        List<Subject> subjects =
                letter.told().stream().map(Notice::about).distinct().toList();
        if (subjects.size() == 1) {
            String thread = id(
                    "thread-" + subjects.get(0).type() + "-" + subjects.get(0).id());
            message.setHeader("In-Reply-To", thread);
            message.setHeader("References", thread);
        }
    }

    /** The same for each attempt at one letter, so that a reader's program knows a repetition. */
    private String messageId(Letter letter) {
        Notice first = letter.first();
        String again = first.resent() == 0 ? "" : "-again-" + first.resent();
        String what =
                letter.size() == 1 ? first.event() + again : letter.name() + "-" + first.id() + "-" + letter.size();
        return id(what + "." + letter.recipient());
    }

    private String id(String text) {
        return "<" + text.replaceAll("[^A-Za-z0-9._-]", "-") + "@" + domain + ">";
    }
}
