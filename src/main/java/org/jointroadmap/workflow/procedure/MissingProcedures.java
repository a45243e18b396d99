package org.jointroadmap.workflow.procedure;

import java.util.List;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.notice.PlainLetters;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells administrators that a rule calls for a procedure that no model is; each evaluation tries again. */
@Component
class MissingProcedures {
    private static final Logger LOG = LoggerFactory.getLogger(MissingProcedures.class);

    private final PlainLetters letters;
    private final People people;
    private final Subjects subjects;

    MissingProcedures(PlainLetters letters, People people, Subjects subjects) {
        this.letters = letters;
        this.people = people;
        this.subjects = subjects;
    }

    void tell(Measure measure) {
        LOG.warn(
                "The rule \"{}\" starts {} for {}, and there is no such procedure",
                measure.rule(),
                measure.part(),
                measure.subject());
        List<Object> words = List.of(
                measure.rule(), measure.part(), measure.subject().type() + " " + subjects.number(measure.subject()));
        people.withRole(null, Role.ADMINISTRATOR)
                .forEach(administrator -> letters.write(
                        "start-" + measure.id(),
                        administrator,
                        "letter.start.missing.title",
                        words,
                        "letter.start.missing.text",
                        words,
                        "/models"));
    }
}
