package planted.web;

import planted.party.Person;
import planted.party.RecordedAnswers;

/** Two planted breakages: a right of a page's own, and answers that are not read in its reader's name. */
public record PageWithARight(RecordedAnswers answers) {
    boolean mayChange(Person reader) {
        return reader.has("secretariat");
    }
}
