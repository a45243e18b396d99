package org.jointroadmap.notice;

import java.util.List;
import org.jointroadmap.party.PersonInvited;
import org.jointroadmap.party.invitation.Invitations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes letters of invitation; their link gets its secret as they are sent, so that nothing that is kept has it. */
@Component
class InvitationLetters {
    private static final String PATH = "/invitation";

    private final PlainLetters letters;
    private final Invitations invitations;

    InvitationLetters(PlainLetters letters, Invitations invitations) {
        this.letters = letters;
        this.invitations = invitations;
    }

    @EventListener
    void write(PersonInvited invited) {
        List<Object> words = List.of(
                invited.person().name(), invited.person().login(), invited.by().name());
        letters.write(
                "invitation-" + invited.person().login() + "-" + invited.version(),
                invited.person(),
                "letter.invitation.title",
                words,
                "letter.invitation.text",
                words,
                PATH);
    }

    /** The path that the letter which is sent now leads to. */
    String path(Notice notice) {
        String path = notice.about().id();
        return path.equals(PATH)
                ? invitations.draw(notice.recipient()).map(secret -> PATH + "/" + secret).orElse(PATH)
                : path;
    }
}
