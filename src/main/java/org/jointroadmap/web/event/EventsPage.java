package org.jointroadmap.web.event;

import java.util.Arrays;
import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.EventDesk;
import org.jointroadmap.roadmap.EventEffect;
import org.jointroadmap.roadmap.EventKind;
import org.jointroadmap.roadmap.RoadmapEvent;
import org.jointroadmap.roadmap.RoadmapEvents;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The events that deadlines count from, and the form for one more. */
@Screen
@RequestMapping("/events")
class EventsPage {
    private static final String PAGE = "/events";
    private static final String VIEW = "event/events";
    private static final int ROWS = 50;

    private final RoadmapEvents events;
    private final EventDesk desk;
    private final RoadmapItems items;
    private final Choices choices;

    EventsPage(RoadmapEvents events, EventDesk desk, RoadmapItems items, Choices choices) {
        this.events = events;
        this.desk = desk;
        this.items = items;
        this.choices = choices;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            Person me,
            Model model) {
        return page(new EventForm(kind, item, "", "", null), after, me, model);
    }

    @PostMapping
    String record(EventForm form, Person me, Model model, Attempt attempt) {
        return attempt.makeAs(
                () -> said(
                        desk.record(form.kind(), form.item(), form.day(), form.source(), me),
                        "events.done",
                        "events.done.none"),
                PAGE,
                () -> page(form, null, me, model));
    }

    @PostMapping("/{id}")
    String correct(@PathVariable long id, EventForm form, Person me, Model model, Attempt attempt) {
        return attempt.makeAs(
                () -> said(
                        desk.correct(id, form.wholeDay(), form.source(), form.version(), me),
                        "events.done.corrected",
                        "events.done.corrected.none"),
                PAGE,
                () -> page(new EventForm(null, null, "", "", null), null, me, model));
    }

    @PostMapping("/{id}/undo")
    String takeBack(@PathVariable long id, EventForm form, Person me, Model model, Attempt attempt) {
        return attempt.makeAs(
                () -> said(
                        desk.takeBack(id, form.version(), me), "events.done.taken-back", "events.done.taken-back.none"),
                PAGE,
                () -> page(new EventForm(null, null, "", "", null), null, me, model));
    }

    /** Whether anything counts from it is what people look for first. */
    private static String said(EventEffect effect, String done, String none) {
        return effect.items().isEmpty() ? none : done;
    }

    private String page(EventForm form, @Nullable String after, Person me, Model model) {
        Page<RoadmapEvent> page = events.page(null, after, ROWS);
        List<EventRow> rows = page.items().stream()
                .map(event -> new EventRow(event, number(event), event.isStanding() && desk.mayChange(event, me)))
                .toList();
        List<String> kinds =
                Arrays.stream(EventKind.values()).map(EventKind::key).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("next", page.next());
        model.addAttribute("form", form);
        model.addAttribute("kinds", choices.of("event.kind.", kinds, form.kind()));
        model.addAttribute("mayRecord", EventDesk.mayRecord(me));
        return VIEW;
    }

    private @Nullable String number(RoadmapEvent event) {
        String item = event.item();
        return item == null ? null : items.of(item).map(RoadmapItem::number).orElse(item);
    }
}
