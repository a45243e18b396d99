package org.jointroadmap.web.session;

import org.jointroadmap.Refused;
import org.jointroadmap.session.SessionDraft;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;

/** A session as somebody enters it. */
record SessionForm(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place) {

    /** @throws Refused if a day or the number is none; a session whose last day is left open is over on its first */
    SessionDraft draft() {
        String last = to == null || to.isBlank() ? from : to;
        return new SessionDraft(kind, wholeNumber(), Input.dayOrNone("from", from), Input.dayOrNone("to", last), place);
    }

    private @Nullable Integer wholeNumber() {
        if (number == null || number.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(number.strip());
        } catch (NumberFormatException none) {
            throw Refused.invalid("number", "refused.session.number", 9_999);
        }
    }
}
