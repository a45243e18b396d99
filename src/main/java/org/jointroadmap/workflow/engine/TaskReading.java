package org.jointroadmap.workflow.engine;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.notice.WorkNotices;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.Relation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads a person's task: its group, dates and form mean what this house means by them. */
@Component
class TaskReading extends AbstractBpmnParseListener {
    private final EngineGroups groups;
    private final JointCalendar calendar;
    private final DeployedForms forms;
    private final TaskBook book;
    private final OtherPerson others;
    private final Submissions submissions;
    private final WorkNotices notices;
    private final Phrases phrases;
    private final Gravity gravity;
    private final Urgency urgency;
    private final Clock clock;

    TaskReading(
            EngineGroups groups,
            @Lazy JointCalendar calendar,
            @Lazy DeployedForms forms,
            @Lazy TaskBook book,
            OtherPerson others,
            @Lazy Submissions submissions,
            @Lazy WorkNotices notices,
            @Lazy Phrases phrases,
            @Lazy Gravity gravity,
            @Lazy Urgency urgency,
            Clock clock) {
        this.groups = groups;
        this.calendar = calendar;
        this.forms = forms;
        this.book = book;
        this.others = others;
        this.submissions = submissions;
        this.notices = notices;
        this.phrases = phrases;
        this.gravity = gravity;
        this.urgency = urgency;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String group = task.getCandidateGroupIdExpressions().iterator().next().getExpressionText();
        Relation relation = Relation.of(group);
        task.getCandidateGroupIdExpressions().clear();
        task.addCandidateGroupIdExpression(new SideGroup(group, groups));
        task.setDueDateExpression(
                new WorkingDays(task.getDueDateExpression().getExpressionText(), relation, calendar, clock));
        Expression followUp = task.getFollowUpDateExpression();
        if (followUp != null) {
            task.setFollowUpDateExpression(new CalendarTime(followUp.getExpressionText(), clock));
        }
        TaskForm form = new TaskForm(task.getCamundaFormDefinitionKey().getExpressionText(), forms);
        task.setTaskFormHandler(new FormAnswers(task.getTaskFormHandler(), form, others, clock));
        task.addTaskListener(
                TaskListener.EVENTNAME_CREATE, new TaskOpened(form, relation, book, gravity, urgency, clock));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, new TaskDone(relation, book, submissions, clock));
        TaskTold told = new TaskTold(relation, book, notices, phrases, clock);
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, told);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, told);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, told);
    }
}
