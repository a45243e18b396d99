package org.jointroadmap.whole;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Carries projects from proposal to closed, the same way whoever runs the model. */
abstract class Lifecycle {
    private static final String PROCESS = "joint-production";
    private static final Map<String, Map<String, Object>> ANSWERS = Map.ofEntries(
            Map.entry("assess-by-proposer", Map.of("recommended", "yes", "grounds", "Demand is steady.")),
            Map.entry("assess-by-partner", Map.of("recommended", "yes", "grounds", "The site is suitable.")),
            Map.entry("agree-by-proposer", Map.of("agreed", "yes", "grounds", "In line.")),
            Map.entry("agree-by-partner", Map.of("agreed", "yes", "grounds", "In line.")),
            Map.entry("prepare-site", Map.of("site", "Hall 2", "siteReadyOn", "2026-01-15", "siteReady", true)),
            Map.entry(
                    "prepare-funding",
                    Map.of("fundingUsd", 4_500_000, "fundingSource", "Credit", "fundingReady", true)),
            Map.entry(
                    "prepare-certification",
                    Map.of("authority", "Agency", "certificateDueOn", "2026-01-15", "certificationReady", true)),
            Map.entry(
                    "prepare-localisation-plan",
                    Map.of(
                            "localContentPercent",
                            25,
                            "localContentGoalPercent",
                            50,
                            "localisationPlan",
                            "Cabins.",
                            "localisationPlanReady",
                            true)),
            Map.entry("make-pilot-batch", Map.of("units", 10, "madeOn", "2026-01-15")),
            Map.entry("accept-pilot-batch", Map.of("accepted", "yes", "grounds", "All passed.")),
            Map.entry(
                    "report-production",
                    Map.of("period", "2026-01", "output", 24, "localContentPercent", 27, "finished", "yes")));

    private final TaskService tasks;
    private final HistoryService history;

    Lifecycle(TaskService tasks, HistoryService history) {
        this.tasks = tasks;
        this.history = history;
    }

    abstract void propose(int project);

    abstract void complete(Task task, Map<String, Object> answers);

    /** Proposes so many projects and completes what waits until all are closed. */
    final int carry(int projects) throws InterruptedException {
        long closedBefore = closed();
        for (int project = 0; project < projects; project++) {
            propose(project);
        }
        while (closed() < closedBefore + projects) {
            List<Task> open =
                    tasks.createTaskQuery().processDefinitionKey(PROCESS).list();
            for (Task task : open) {
                complete(task, ANSWERS.get(task.getTaskDefinitionKey()));
            }
            if (open.isEmpty()) {
                Thread.sleep(2);
            }
        }
        return projects;
    }

    private long closed() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .finished()
                .count();
    }
}
