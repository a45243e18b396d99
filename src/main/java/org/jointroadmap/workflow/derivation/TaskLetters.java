package org.jointroadmap.workflow.derivation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.notice.BegunWork;
import org.jointroadmap.notice.WorkNotices;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.EngineGroups;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.engine.Phrases;
import org.jointroadmap.workflow.engine.TaskBook;
import org.jointroadmap.workflow.engine.TaskSubjects;
import org.springframework.stereotype.Component;

/** Tells who has come into a group of its open tasks, once of each, and takes back what waits for who is not in it any more. */
@Component
class TaskLetters {
    private final EngineGroups groups;
    private final People people;
    private final TaskBook book;
    private final TaskSubjects about;
    private final WorkNotices notices;
    private final Phrases phrases;
    private final Clock clock;

    TaskLetters(
            EngineGroups groups,
            People people,
            TaskBook book,
            TaskSubjects about,
            WorkNotices notices,
            Phrases phrases,
            Clock clock) {
        this.groups = groups;
        this.people = people;
        this.book = book;
        this.about = about;
        this.notices = notices;
        this.phrases = phrases;
        this.clock = clock;
    }

    void derive(List<Task> tasks, String group, String occasion) {
        List<Person> now = groups.meaning(group)
                .map(members -> people.withRole(members.side(), members.role()))
                .orElse(List.of());
        Map<String, Subject> subjects = about.of(tasks);
        Map<String, TaskFacts> ofModels = new HashMap<>();
        Map<String, String> said = new HashMap<>();
        List<BegunWork> told = new ArrayList<>();
        Map<TaskFacts, Map<String, Subject>> toldOtherwise = new HashMap<>();
        for (Task task : tasks) {
            Subject subject = subjects.get(task.getId());
            if (subject != null) {
                TaskFacts facts = ofModels.computeIfAbsent(task.getProcessDefinitionId(), book::of);
                if (facts.isToldOtherwise()) {
                    toldOtherwise
                            .computeIfAbsent(facts, one -> new HashMap<>())
                            .put(task.getProcessInstanceId(), subject);
                } else {
                    told.add(work(task, subject, said));
                }
            }
        }
        notices.follow(told, now, occasion);
        toldOtherwise.forEach((facts, processes) -> facts.tellAgain(processes, occasion));
    }

    /** @param said what tasks are called, which many share */
    private BegunWork work(Task task, Subject about, Map<String, String> said) {
        return new BegunWork(
                task.getId(),
                language -> said.computeIfAbsent(
                        language + task.getName(), phrase -> phrases.say(task.getName(), language)),
                about,
                LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone()));
    }
}
