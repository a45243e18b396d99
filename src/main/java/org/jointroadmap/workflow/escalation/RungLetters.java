package org.jointroadmap.workflow.escalation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.monitoring.Escalation;
import org.jointroadmap.monitoring.Escalations;
import org.jointroadmap.notice.EscalationNotices;
import org.jointroadmap.notice.Rung;
import org.jointroadmap.workflow.EscalationProcess;
import org.springframework.stereotype.Component;

/** Has the letters of rungs that are reached follow the people who stand on them. */
@Component
class RungLetters {
    private final Escalations escalations;
    private final RuntimeService runtime;
    private final EscalationNotices notices;

    RungLetters(Escalations escalations, RuntimeService runtime, EscalationNotices notices) {
        this.escalations = escalations;
        this.runtime = runtime;
        this.notices = notices;
    }

    /** @param processes what they are about, by the engine's ids */
    void follow(Map<String, Subject> processes, String occasion) {
        Map<String, String> owners = owners(processes);
        Map<Subject, Escalation> running = running(processes);
        List<Rung> rungs = processes.entrySet().stream()
                .flatMap(process -> Optional.ofNullable(running.get(process.getValue())).stream()
                        .flatMap(escalation -> Optional.ofNullable(owners.get(process.getKey())).stream()
                                .map(owner ->
                                        new Rung(escalation.id(), escalation.subject(), escalation.level(), owner))))
                .toList();
        notices.follow(rungs, occasion);
    }

    private Map<String, String> owners(Map<String, Subject> processes) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(processes.keySet().toArray(String[]::new))
                .variableName(EscalationProcess.OWNER.name())
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId, owner -> String.valueOf(owner.getValue())));
    }

    private Map<Subject, Escalation> running(Map<String, Subject> processes) {
        Map<Subject, Escalation> running = new HashMap<>();
        processes.values().stream()
                .distinct()
                .collect(Collectors.groupingBy(Subject::type, Collectors.mapping(Subject::id, Collectors.toList())))
                .forEach((type, ids) -> escalations
                        .running(type, ids)
                        .values()
                        .forEach(escalation -> running.put(escalation.subject(), escalation)));
        return running;
    }
}
