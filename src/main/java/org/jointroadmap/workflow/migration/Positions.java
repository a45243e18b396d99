package org.jointroadmap.workflow.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Where all instances of a version stand, with two questions to the engine however many they are. */
@Component
class Positions {
    private final HistoryService history;
    private final ManagementService jobs;

    Positions(HistoryService history, ManagementService jobs) {
        this.history = history;
        this.jobs = jobs;
    }

    /** Instance to the ids of the nodes at which it waits, the parts around them included. */
    Map<String, Set<String>> of(String definition) {
        Map<String, Set<String>> positions = new HashMap<>();
        for (HistoricActivityInstance step : history.createHistoricActivityInstanceQuery()
                .processDefinitionId(definition)
                .unfinished()
                .list()) {
            add(positions, step.getProcessInstanceId(), step.getActivityId());
        }
        Map<String, String> waitedAt = jobs.createJobDefinitionQuery().processDefinitionId(definition).list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
        for (Job job :
                jobs.createJobQuery().processDefinitionId(definition).messages().list()) {
            String node = waitedAt.get(String.valueOf(job.getJobDefinitionId()));
            if (node != null) {
                add(positions, job.getProcessInstanceId(), node);
            }
        }
        return positions;
    }

    private static void add(Map<String, Set<String>> positions, String instance, String node) {
        positions.computeIfAbsent(instance, id -> new HashSet<>()).add(node);
    }
}
