package org.jointroadmap.workflow.request;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.People;
import org.jointroadmap.roadmap.ItemRequest;
import org.jointroadmap.roadmap.ItemRequests;
import org.jointroadmap.roadmap.RequestDesk;
import org.jointroadmap.roadmap.RequestWords;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.RequestProcess;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.form.Form;
import org.springframework.stereotype.Component;

/** What people see on the tasks of a request about an item, and what their answers decide. */
@Component
class RequestTasks implements TaskFacts {
    private final ItemRequests requests;
    private final RequestDesk desk;
    private final RequestWords words;
    private final Subjects subjects;
    private final People people;

    RequestTasks(ItemRequests requests, RequestDesk desk, RequestWords words, Subjects subjects, People people) {
        this.requests = requests;
        this.desk = desk;
        this.words = words;
        this.subjects = subjects;
        this.people = people;
    }

    @Override
    public boolean isOf(String model, String subject) {
        return model.equals(RequestProcess.KEY);
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.of(businessKey);
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, Form form, String side) {
        Subject subject = subject(task);
        ItemRequest request = request(task);
        String number = subjects.number(subject);
        String title = subjects.titleInBoth(subject);
        Map<String, Object> shown = new HashMap<>();
        shown.put(ITEM, number);
        shown.put(TITLE, title);
        shown.put(PATH, subjects.path(subject));
        shown.put(RequestProcess.SUBJECT_TITLE, number + " " + title);
        shown.put(RequestProcess.ASKED, BothLanguages.of(words.kind(request, "en"), words.kind(request, "ru")));
        shown.put(RequestProcess.ASKED_FOR, words.inFull(request));
        shown.put(RequestProcess.WHY, request.reason());
        return shown;
    }

    @Override
    public void answered(DelegateTask task, Answers given) {
        desk.decide(
                request(task).id(),
                given.isYes(RequestProcess.ACCEPTED),
                given.text(RequestProcess.REMARK),
                people.find(task.getAssignee()).orElseThrow());
    }

    private ItemRequest request(DelegateTask task) {
        return requests.waiting(subject(task).id()).orElseThrow();
    }
}
