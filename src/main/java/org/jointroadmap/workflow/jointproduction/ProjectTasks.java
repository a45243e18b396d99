package org.jointroadmap.workflow.jointproduction;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.JointProductionProcess;
import org.jointroadmap.workflow.TaskFacts;
import org.springframework.stereotype.Component;

/** What people see on the tasks of a project, and what their answers change. */
@Component
class ProjectTasks implements TaskFacts {
    private final Projects projects;
    private final EarlierAnswers earlier;
    private final ProjectAnswers answers;

    ProjectTasks(Projects projects, EarlierAnswers earlier, ProjectAnswers answers) {
        this.projects = projects;
        this.earlier = earlier;
        this.answers = answers;
    }

    @Override
    public String process() {
        return JointProductionProcess.KEY;
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.project(businessKey);
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, String side) {
        Project project = projects.find(id(task)).orElseThrow();
        Map<String, Object> shown = new HashMap<>(earlier.shownTo(side, project));
        shown.put(PROJECT, project.id().toString());
        shown.put(TITLE, project.title());
        shown.put(JointProductionProcess.TITLE, project.title());
        shown.put(JointProductionProcess.SUMMARY, project.summary());
        shown.put(JointProductionProcess.HS_CODES, String.join(", ", project.hsCodes()));
        shown.put(JointProductionProcess.PARTNER_ORGANISATION, project.partnerOrganisation());
        shown.put(JointProductionProcess.RETURN_REASON, project.statusReason());
        if (task.hasVariable(JointProductionProcess.LACKS.name())) {
            shown.put(JointProductionProcess.LACKS.name(), JointProductionProcess.LACKS.from(task));
        }
        if (project.item() != null) {
            shown.put(ITEM, project.item());
        }
        return shown;
    }

    @Override
    public void answered(DelegateTask task, Answers given) {
        answers.take(id(task), task, given);
    }

    private static ProjectId id(DelegateTask task) {
        return ProjectId.of(task.getExecution().getProcessBusinessKey());
    }
}
