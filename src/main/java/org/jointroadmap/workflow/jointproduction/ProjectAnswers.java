package org.jointroadmap.workflow.jointproduction;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.Refused;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.project.Submission;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.JointProductionProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the answer to each task of a project changes. */
@Component
class ProjectAnswers {
    private final Proposals proposals;
    private final ProjectCourse course;
    private final EarlierAnswers earlier;
    private final Projects projects;

    ProjectAnswers(Proposals proposals, ProjectCourse course, EarlierAnswers earlier, Projects projects) {
        this.proposals = proposals;
        this.course = course;
        this.earlier = earlier;
        this.projects = projects;
    }

    void take(ProjectId id, DelegateTask task, Answers given) {
        switch (task.getTaskDefinitionKey()) {
            case "complete-the-proposal", "revise-the-proposal" -> proposals.revise(id, proposal(given));
            case "agree-by-proposer", "agree-by-partner" -> refuseSecondKey(id, task);
            case "accept-pilot-batch" ->
                JointProductionProcess.ACCEPTED.set(
                        task.getExecution(), given.isYes(JointProductionProcess.ACCEPTED.name()));
            case "report-production" -> report(id, task, given);
            default -> {
                // The submission is all that the other tasks leave behind.
            }
        }
    }

    private void report(ProjectId id, DelegateTask task, Answers given) {
        course.reported(id);
        JointProductionProcess.FINISHED.set(task.getExecution(), given.isYes(JointProductionProcess.FINISHED.name()));
    }

    /** An agreement has two keys; nobody holds both of one round, whatever roles they have. */
    private void refuseSecondKey(ProjectId id, DelegateTask task) {
        Instant round = projects.find(id)
                .map(Project::stageSince)
                .orElseThrow(() -> Refused.notFound("refused.project.unknown", id));
        boolean both = earlier.agreements(id).stream()
                .filter(agreement -> !agreement.at().isBefore(round))
                .filter(agreement -> !agreement.taskKey().equals(task.getTaskDefinitionKey()))
                .map(Submission::login)
                .anyMatch(login -> login.equals(task.getAssignee()));
        if (both) {
            throw Refused.wrongState("refused.agreement.second-key");
        }
    }

    private static Proposal proposal(Answers given) {
        return new Proposal(
                null,
                given.text(JointProductionProcess.TITLE),
                given.text(JointProductionProcess.SUMMARY),
                null,
                codes(given.text(JointProductionProcess.HS_CODES)),
                given.text(JointProductionProcess.PARTNER_ORGANISATION));
    }

    private static List<String> codes(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }
}
