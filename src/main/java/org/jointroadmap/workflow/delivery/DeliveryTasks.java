package org.jointroadmap.workflow.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jointroadmap.BothLanguages;
import org.jointroadmap.Days;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.People;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.workflow.Answers;
import org.jointroadmap.workflow.DeliveryProcess;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.form.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the other side sees of a claimed delivery, and what its answer changes. */
@Component
class DeliveryTasks implements TaskFacts {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final RoadmapItems items;
    private final Deliveries deliveries;
    private final ShareWords words;
    private final Subjects subjects;
    private final People people;

    DeliveryTasks(RoadmapItems items, Deliveries deliveries, ShareWords words, Subjects subjects, People people) {
        this.items = items;
        this.deliveries = deliveries;
        this.words = words;
        this.subjects = subjects;
        this.people = people;
    }

    @Override
    public boolean isOf(String model, String subject) {
        return model.equals(DeliveryProcess.KEY);
    }

    @Override
    public Subject subject(String businessKey) {
        return Subject.of(businessKey);
    }

    /** A share says so by its name, which letters tell. */
    @Override
    public Optional<String> name(DelegateTask task) {
        return words.taskInBoth(subject(task).id());
    }

    @Override
    public Map<String, Object> shown(DelegateTask task, Form form, String side) {
        Subject subject = subject(task);
        RoadmapItem item = items.of(subject.id()).orElseThrow();
        Map<String, Object> shown = new HashMap<>();
        shown.put(ITEM, item.number());
        shown.put(TITLE, item.title());
        shown.put(PATH, subjects.path(subject));
        shown.put(DeliveryProcess.SUBJECT_TITLE, item.number() + " " + item.title());
        shown.put(DeliveryProcess.DELIVERED, words.inBoth(item));
        shown.put(DeliveryProcess.DELIVERED_ON, day(item.claimedOn()));
        shown.put(DeliveryProcess.EVIDENCE, item.evidence() == null ? "" : item.evidence());
        return shown;
    }

    @Override
    public void answered(DelegateTask task, Answers given) {
        deliveries.answer(
                subjects.number(subject(task)),
                given.isYes(DeliveryProcess.ACCEPTED),
                given.text(DeliveryProcess.REMARK),
                null,
                people.find(task.getAssignee()).orElseThrow());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : BothLanguages.of(Days.written(day, Locale.ENGLISH), Days.written(day, RUSSIAN));
    }
}
