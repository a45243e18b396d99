package org.jointroadmap.workflow.jointproduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Stage;
import org.jointroadmap.project.Submission;
import org.jointroadmap.project.Submissions;
import org.jointroadmap.workflow.JointProductionProcess;
import org.springframework.stereotype.Component;

/** What people answered about a project before, where a later task needs it. */
@Component
class EarlierAnswers {
    private static final List<String> ASSESSMENTS = List.of("assess-by-proposer", "assess-by-partner");
    private static final List<String> AGREEMENTS = List.of("agree-by-proposer", "agree-by-partner");
    private static final List<String> PREPARATION = List.of(
            "prepare-site", "prepare-funding", "prepare-certification", "prepare-localisation-plan", "fill-the-gaps");

    private final Submissions submissions;

    EarlierAnswers(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Both sides' newest assessments. */
    List<Submission> assessments(ProjectId id) {
        return newest(id, ASSESSMENTS);
    }

    /** Both co-chairs' newest decisions. */
    List<Submission> agreements(ProjectId id) {
        return newest(id, AGREEMENTS);
    }

    Map<String, Object> shownTo(Project project) {
        Map<String, Object> shown = new HashMap<>();
        answer(project.id(), "make-pilot-batch", JointProductionProcess.UNITS)
                .ifPresent(units -> shown.put(JointProductionProcess.UNITS, units));
        newest(project.id(), PREPARATION).forEach(submission -> JointProductionProcess.READINESS.stream()
                .filter(field -> submission.answers().get(field) != null)
                .forEach(field -> shown.put(field, submission.answers().get(field))));
        if (project.stage().compareTo(Stage.ASSESSMENT) > 0) {
            shown.put(JointProductionProcess.ASSESSMENTS, grounds(assessments(project.id())));
        }
        return shown;
    }

    /** What each wrote, one paragraph a side. */
    static String grounds(List<Submission> given) {
        return given.stream()
                .map(submission ->
                        submission.side() + ": " + submission.answers().get(JointProductionProcess.GROUNDS))
                .collect(Collectors.joining("\n\n"));
    }

    private Optional<Object> answer(ProjectId id, String task, String field) {
        return newest(id, List.of(task)).stream()
                .flatMap(submission -> Stream.ofNullable(submission.answers().get(field)))
                .findFirst();
    }

    private List<Submission> newest(ProjectId id, List<String> tasks) {
        String subject = Subject.project(id.toString()).toString();
        return tasks.stream()
                .flatMap(task -> submissions.latest(subject, task).stream())
                .toList();
    }
}
