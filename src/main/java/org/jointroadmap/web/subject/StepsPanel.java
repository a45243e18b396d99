package org.jointroadmap.web.subject;

import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.Tasks;
import org.springframework.stereotype.Component;

/** Who has to do what next. */
@Component
class StepsPanel implements Panel {
    private final Tasks tasks;

    StepsPanel(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public Object of(Subject subject, String side, Person reader) {
        return tasks.nextSteps(subject, reader);
    }
}
