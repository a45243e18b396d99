package org.jointroadmap.web.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.Days;
import org.jointroadmap.dossier.Following;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Called;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.notice.ProgramAddress;
import org.jointroadmap.party.CalendarReader;
import org.jointroadmap.roadmap.Deadlines;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The deadlines and tasks of somebody as events of a calendar, in their language. */
@Component
class Events {
    private static final int MOST = 1000;
    private static final int MOST_TASKS = 200;

    private final Deadlines deadlines;
    private final Following following;
    private final Tasks tasks;
    private final Subjects subjects;
    private final ProgramAddress address;
    private final MessageSource texts;

    Events(
            Deadlines deadlines,
            Following following,
            Tasks tasks,
            Subjects subjects,
            ProgramAddress address,
            MessageSource texts) {
        this.deadlines = deadlines;
        this.following = following;
        this.tasks = tasks;
        this.subjects = subjects;
        this.address = address;
        this.texts = texts;
    }

    List<Event> of(CalendarReader reader) {
        Locale language = reader.person().locale();
        List<OpenTask> due = tasks.waitingFor(reader.person(), MOST_TASKS).stream()
                .filter(task -> task.due() != null)
                .toList();
        Map<Subject, Called> called =
                subjects.called(due.stream().map(OpenTask::subject).toList(), language);
        return Stream.concat(
                        deadlines.of(reader, following.items(reader.person(), MOST), MOST).stream()
                                .map(item -> event(item, language)),
                        due.stream().map(task -> event(task, called, language)))
                .toList();
    }

    private Event event(RoadmapItem item, Locale language) {
        return new Event(
                uid("item", item.id()),
                Objects.requireNonNull(item.nextDue()),
                item.number() + " " + item.words().title(language),
                texts.getMessage(
                        "people.calendar.item",
                        new Object[] {
                            Days.readable(item.due().text(), language),
                            texts.getMessage("roadmap.status." + item.status().key(), null, language)
                        },
                        language),
                address.of("/items/" + UriUtils.encodePathSegment(item.number(), UTF_8)),
                item.version(),
                item.changedAt());
    }

    private Event event(OpenTask task, Map<Subject, Called> called, Locale language) {
        Called about = called.get(task.subject());
        String title = task.title(language);
        return new Event(
                uid("task", task.id()),
                Objects.requireNonNull(task.due()),
                texts.getMessage("people.calendar.task", new Object[] {tasks.name(task, language)}, language),
                about == null ? title : about.number() + " " + title,
                address.of("/camunda/app/tasklist/default/#/?task=" + UriUtils.encode(task.id(), UTF_8)),
                0,
                task.openedAt());
    }

    private String uid(String kind, String id) {
        return kind + "-" + UriUtils.encode(id, UTF_8) + "@" + address.domain();
    }
}
