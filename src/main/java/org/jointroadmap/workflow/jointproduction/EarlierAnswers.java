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
import org.jointroadmap.project.RecordedAnswers;
import org.jointroadmap.project.Stage;
import org.jointroadmap.project.Submission;
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

    private final RecordedAnswers recorded;

    EarlierAnswers(RecordedAnswers recorded) {
        this.recorded = recorded;
    }

    /** What both sides' newest assessments come to. */
    Verdict assessed(ProjectId id) {
        return Verdict.of(newest(id, ASSESSMENTS), JointProductionProcess.RECOMMENDED.name());
    }

    /** What both co-chairs' newest decisions come to. */
    Verdict agreed(ProjectId id) {
        return Verdict.of(agreements(id), JointProductionProcess.AGREED.name());
    }

    /** Both co-chairs' newest decisions. */
    List<Submission> agreements(ProjectId id) {
        return newest(id, AGREEMENTS);
    }

    /** What the form of a side's task starts with or shows, of what the people of that side may read. */
    Map<String, Object> shownTo(String side, Project project) {
        Map<String, Object> shown = new HashMap<>();
        readable(side, project.id(), CARRYING)
                .forEach(submission -> CARRIED.forEach(field -> {
                    Object answer = submission.answers().get(field);
                    if (answer != null) {
                        shown.put(field, answer);
                    }
                }));
        if (project.stage().compareTo(Stage.ASSESSMENT) > 0) {
            shown.put(JointProductionProcess.ASSESSMENTS, grounds(readable(side, project.id(), ASSESSMENTS)));
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
        return recorded.latest(subject(id), tasks);
    }

    private List<Submission> readable(String side, ProjectId id, List<String> tasks) {
        return recorded.latestFor(side, subject(id), tasks);
    }

    private static String subject(ProjectId id) {
        return Subject.project(id.toString()).toString();
    }
}
