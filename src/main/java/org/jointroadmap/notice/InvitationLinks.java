package org.jointroadmap.notice;

import org.jointroadmap.party.InvitationDesk;
import org.springframework.stereotype.Component;

/** Gives the link of an invitation its secret as the letter is sent, so that nothing that is kept has it. */
@Component
class InvitationLinks {
    static final String PATH = "/invitation";

    private final InvitationDesk desk;

    InvitationLinks(InvitationDesk desk) {
        this.desk = desk;
    }

    /** The page that a letter which is sent now leads to. */
    String path(Notice notice) {
        String path = notice.about().id();
        return path.equals(PATH)
                ? desk.draw(notice.recipient())
                        .map(secret -> PATH + "/" + secret)
                        .orElse(PATH)
                : path;
    }
}
