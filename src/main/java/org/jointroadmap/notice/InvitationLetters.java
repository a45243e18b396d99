package org.jointroadmap.notice;

import java.util.List;
import org.jointroadmap.party.PersonInvited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes letters of invitation, as yet without the secret of their link. */
@Component
class InvitationLetters {
    private final PlainLetters letters;

    InvitationLetters(PlainLetters letters) {
        this.letters = letters;
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
                InvitationLinks.PATH);
    }
}
