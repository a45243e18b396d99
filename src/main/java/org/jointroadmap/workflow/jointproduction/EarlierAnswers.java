package org.jointroadmap.workflow.jointproduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** In this order a later answer to the same question counts. */
    private static final List<String> CARRYING = List.of(
            "prepare-site",
            "prepare-funding",
            "prepare-certification",
            "prepare-localisation-plan",
            "fill-the-gaps",
            "make-pilot-batch");

    private static final Set<String> CARRIED = Stream.concat(
                    JointProductionProcess.READINESS.stream(), Stream.of(JointProductionProcess.UNITS))
            .collect(Collectors.toUnmodifiableSet());

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
        newest(project.id(), CARRYING).forEach(submission -> CARRIED.stream()
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

    private List<Submission> newest(ProjectId id, List<String> tasks) {
        return submissions.latest(Subject.project(id.toString()).toString(), tasks);
    }
}
