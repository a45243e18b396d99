package org.jointroadmap.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.PlannedProject;
import org.jointroadmap.fact.ProposedProject;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.answer.RecordedAnswers;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules say that a project still lacks before its next stage. */
@Component
public class Gates {
    private static final Set<String> PREPARATION = Set.of(
            "prepare-site", "prepare-funding", "prepare-certification", "prepare-localisation-plan", "fill-the-gaps");

    private final Projects projects;
    private final RecordedAnswers recorded;
    private final Rules rules;

    Gates(Projects projects, RecordedAnswers recorded, Rules rules) {
        this.projects = projects;
        this.recorded = recorded;
        this.rules = rules;
    }

    /** What a proposal lacks before it is handed over and assessed. */
    public Gate beforeAssessment(ProjectId id) {
        Project project = projects.find(id).orElseThrow();
        return gate(new ProposedProject(
                subject(id),
                project.title(),
                project.summary(),
                project.item() == null ? "" : project.item(),
                project.title().length(),
                project.summary().length(),
                project.hsCodes().size(),
                !project.partnerOrganisation().isBlank()));
    }

    /** What a prepared project lacks before its pilot batch, by what its people last reported. */
    public Gate beforePilot(ProjectId id) {
        Map<String, Object> reported = reported(id);
        return gate(new PlannedProject(
                subject(id),
                Boolean.TRUE.equals(reported.get("siteReady")),
                Boolean.TRUE.equals(reported.get("fundingReady")),
                Boolean.TRUE.equals(reported.get("certificationReady")),
                Boolean.TRUE.equals(reported.get("localisationPlanReady")),
                percent(reported.get("localContentPercent"))));
    }

    private Gate gate(Fact fact) {
        LiveRules live = rules.live();
        return new Gate(live.evaluate(List.of(fact)).lacks(), live.version());
    }

    /** The newest answer to each question of the preparation, whichever form asked it. */
    private Map<String, Object> reported(ProjectId id) {
        Map<String, Object> reported = new HashMap<>();
        recorded.about(subject(id)).stream()
                .filter(submission -> PREPARATION.contains(submission.taskKey()))
                .forEach(submission -> reported.putAll(submission.answers()));
        return reported;
    }

    private static int percent(@Nullable Object answer) {
        return answer instanceof Number number ? number.intValue() : 0;
    }

    private static String subject(ProjectId id) {
        return Subject.project(id.toString()).toString();
    }
}
