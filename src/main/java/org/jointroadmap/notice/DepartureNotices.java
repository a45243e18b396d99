package org.jointroadmap.notice;

import java.util.List;
import org.jointroadmap.DrawnNumber;
import org.jointroadmap.party.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a successor that all that was somebody's is theirs. */
@Component
class DepartureNotices {
    private final PlainLetters letters;

    DepartureNotices(PlainLetters letters) {
        this.letters = letters;
    }

    @EventListener
    void tell(PersonLeft left) {
        letters.write(
                "left-" + DrawnNumber.next(),
                left.successor(),
                "letter.left.title",
                List.of(left.person().name()),
                "letter.left.text",
                List.of(left.person().name(), left.by().name()),
                "/");
    }
}
