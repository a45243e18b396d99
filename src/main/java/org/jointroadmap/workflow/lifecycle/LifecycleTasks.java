package org.jointroadmap.workflow.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.answer.InstanceAnswers;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.engine.CarriedAnswers;
import org.jointroadmap.workflow.engine.DeployedModels;
import org.jointroadmap.workflow.form.Form;
import org.springframework.stereotype.Component;

/** What people see on the tasks of a project, whichever lifecycle it goes through, and what their answers change. */
@Component
class LifecycleTasks implements TaskFacts {
    private static final List<String> DECIDED = List.of("lacking", "objections");
    private static final String RETURN_REASON = "returnReason";

    private final Projects projects;
    private final Proposals proposals;
    private final ProjectCourse course;
    private final RecordedAnswers recorded;
    private final DeployedModels models;
    private final RoadmapItems items;

    LifecycleTasks(
            Projects projects,
            Proposals proposals,
            ProjectCourse course,
            RecordedAnswers recorded,
            DeployedModels models,
            RoadmapItems items) {
        this.projects = projects;
        this.proposals = proposals;
        this.course = course;
        this.recorded = recorded;
        this.models = models;
        this.items = items;
    }

    @Override
    public boolean isOf(String model, String subject) {
        return subject.equals(Subject.PROJECT);
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.project(businessKey);
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, Form form, String side) {
        Project project = projects.find(id(task)).orElseThrow();
        InstanceAnswers answers = recorded.in(task.getProcessInstanceId());
        Map<String, Object> shown = new HashMap<>(CarriedAnswers.of(form, answers, side));
        DECIDED.forEach(name -> answers.newest(name).ifPresent(text -> shown.put(name, text)));
        String item = project.item() == null
                ? ""
                : items.of(project.item()).map(RoadmapItem::number).orElse("");
        shown.putAll(ProposalFields.shown(project, item));
        shown.put(PROJECT, project.id().toString());
        shown.put(TITLE, project.title());
        shown.put(RETURN_REASON, project.statusReason());
        if (!item.isEmpty()) {
            shown.put(TaskFacts.ITEM, item);
        }
        return shown;
    }

    /** A returned project goes on once its proposer has answered. */
    @Override
    public void answered(DelegateTask task, Answers given) {
        ProjectId id = id(task);
        if (ProposalFields.areIn(given)) {
            Proposal revised = ProposalFields.of(given);
            proposals.revise(id, revised.item() == null ? revised : revised.withItem(items.idOf(revised.item())));
        }
        Project project = projects.find(id).orElseThrow();
        if (project.status() == ProjectStatus.RETURNED && project.proposer().equals(task.getVariable(SIDE))) {
            course.revised(id);
        }
        if (models.reports(task.getProcessDefinitionId(), task.getTaskDefinitionKey())) {
            course.reported(id);
        }
    }

    private static ProjectId id(DelegateTask task) {
        return ProjectId.of(task.getExecution().getProcessBusinessKey());
    }
}
