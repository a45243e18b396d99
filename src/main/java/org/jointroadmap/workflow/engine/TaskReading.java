package org.jointroadmap.workflow.engine;

import java.time.Clock;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.notice.WorkNotices;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.WorkingCalendars;
import org.jointroadmap.project.Submissions;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.Relation;
import org.jointroadmap.workflow.form.Form;
import org.jointroadmap.workflow.model.Forms;
import org.jointroadmap.workflow.model.Phrases;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads a person's task: its group, due date and form mean what this house means by them. */
@Component
class TaskReading extends AbstractBpmnParseListener {
    private final EngineGroups groups;
    private final WorkingCalendars calendars;
    private final Parties parties;
    private final People people;
    private final Forms forms;
    private final TaskBook book;
    private final Submissions submissions;
    private final WorkNotices notices;
    private final Gravity gravity;
    private final Urgency urgency;
    private final Phrases phrases;
    private final Clock clock;

    TaskReading(
            EngineGroups groups,
            WorkingCalendars calendars,
            Parties parties,
            People people,
            Forms forms,
            @Lazy TaskBook book,
            Submissions submissions,
            @Lazy WorkNotices notices,
            @Lazy Gravity gravity,
            @Lazy Urgency urgency,
            Phrases phrases,
            Clock clock) {
        this.groups = groups;
        this.calendars = calendars;
        this.parties = parties;
        this.people = people;
        this.forms = forms;
        this.book = book;
        this.submissions = submissions;
        this.notices = notices;
        this.gravity = gravity;
        this.urgency = urgency;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String group = task.getCandidateGroupIdExpressions().iterator().next().getExpressionText();
        Relation relation = Relation.of(group);
        task.getCandidateGroupIdExpressions().clear();
        task.addCandidateGroupIdExpression(new SideGroup(group, groups));
        String days = task.getDueDateExpression().getExpressionText();
        task.setDueDateExpression(new WorkingDays(days, relation, calendars, parties, clock));
        Form form = forms.get(task.getCamundaFormDefinitionKey().getExpressionText());
        task.getFormDefinition().setCamundaFormDefinitionKey(new FormInLanguage(form.id(), people));
        task.setTaskFormHandler(new FormAnswers(task.getTaskFormHandler(), form.labelled(this::inBoth), clock));
        task.addTaskListener(
                TaskListener.EVENTNAME_CREATE, new TaskOpened(form, relation, book, gravity, urgency, clock));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, new TaskDone(form, relation, book, submissions, clock));
        TaskTold told = new TaskTold(relation, book, notices, clock);
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, told);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, told);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, told);
    }

    /** Whoever refuses an answer does not know its reader yet. */
    private String inBoth(String label) {
        return BothLanguages.of(label, phrases.say(label, Locale.forLanguageTag("ru")));
    }
}
