package org.jointroadmap.whole;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.workflow.Tasks;

/** The model in our application: forms checked, answers kept, stages followed, rules asked, people written to. */
final class OurLifecycle extends Lifecycle {
    private static final String SUMMARY = "The proposer brings the design and the first sets of parts, the partner the"
            + " site, the people and a growing share of local parts.";

    private static final List<String> PARTNERS =
            List.of("prepare-site", "prepare-certification", "accept-pilot-batch", "report-production");

    private final World world;
    private final Proposals proposals;
    private final Tasks tasks;

    OurLifecycle(World world, Proposals proposals, Tasks tasks, TaskService engine, HistoryService history) {
        super(engine, history);
        this.world = world;
        this.proposals = proposals;
        this.tasks = tasks;
    }

    @Override
    void propose(int project) {
        proposals.propose(
                new Proposal("joint-production", "Project " + project, SUMMARY, null, List.of("842810"), "Lift works"),
                world.person("by.coordinator"));
    }

    @Override
    void complete(Task task, Map<String, Object> answers) {
        boolean agreement = task.getTaskDefinitionKey().startsWith("agree-");
        tasks.complete(
                task.getId(), person(task.getTaskDefinitionKey(), agreement ? "cochair" : "coordinator"), answers);
    }

    private Person person(String task, String post) {
        boolean partner = task.endsWith("-by-partner") || PARTNERS.contains(task);
        return world.person((partner ? "az." : "by.") + post);
    }
}
