package org.jointroadmap.workflow.verb;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.notice.WorkNotices;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.Relation;
import org.jointroadmap.workflow.Verb;
import org.jointroadmap.workflow.engine.Phrases;
import org.jointroadmap.workflow.engine.Step;
import org.jointroadmap.workflow.engine.TaskBook;
import org.springframework.stereotype.Component;

/** Writes a phrase of the model to a group, through the outbox: properties {@code to} and {@code text}. */
@Component
@Verb(
        describes = "Writes a letter with a phrase to a group",
        describesRu = "Пишет группе письмо с этой фразой",
        properties = {"to", "text"},
        required = {"to", "text"})
class Remind implements JavaDelegate {
    private final WorkNotices notices;
    private final People people;
    private final Phrases phrases;
    private final TaskBook book;

    Remind(WorkNotices notices, People people, Phrases phrases, TaskBook book) {
        this.notices = notices;
        this.people = people;
        this.phrases = phrases;
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Step step = Step.of(execution);
        Relation group = Relation.of(step.property("to"));
        Subject subject = book.of(execution.getProcessDefinitionId()).subject(execution.getProcessBusinessKey());
        String text = step.property("text");
        List<Person> readers = people.withRole(group.isOfASide() ? group.sideIn(execution) : null, group.role());
        notices.remind(
                "remind:" + step.node() + ":" + execution.getActivityInstanceId(),
                readers,
                subject,
                language -> phrases.say(text, language));
    }
}
