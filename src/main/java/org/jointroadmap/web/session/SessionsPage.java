package org.jointroadmap.web.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Page;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Called;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.monitoring.AgendaPoints;
import org.jointroadmap.party.Person;
import org.jointroadmap.session.PlannedSession;
import org.jointroadmap.session.SessionDesk;
import org.jointroadmap.session.SessionKind;
import org.jointroadmap.session.Sessions;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sessions, what the next one should speak of, and the form for one more. */
@Screen
@RequestMapping("/sessions")
class SessionsPage {
    private static final String PAGE = "/sessions";
    private static final int ROWS = 50;

    private final Sessions sessions;
    private final SessionDesk desk;
    private final AgendaPoints agenda;
    private final Subjects subjects;
    private final Choices choices;
    private final Clock clock;

    SessionsPage(
            Sessions sessions, SessionDesk desk, AgendaPoints agenda, Subjects subjects, Choices choices, Clock clock) {
        this.sessions = sessions;
        this.desk = desk;
        this.agenda = agenda;
        this.subjects = subjects;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("form") SessionForm form,
            Locale language,
            Person me,
            Model model) {
        Page<PlannedSession> page = sessions.page(after, ROWS);
        model.addAttribute("rows", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("kinds", choices.of("session.kind.", SessionKind.values(), chosen(form)));
        model.addAttribute("mayPlan", SessionDesk.mayPlan(me));
        sessions.next(LocalDate.now(clock)).ifPresent(next -> model.addAttribute("coming", next));
        model.addAttribute("agenda", lines(me, language));
        return "session/sessions";
    }

    private List<Line> lines(Person me, Locale language) {
        List<AgendaPoints.Point> standing = agenda.standing(me);
        Map<Subject, Called> called = subjects.called(
                standing.stream().map(AgendaPoints.Point::subject).toList(), language);
        return standing.stream()
                .map(point ->
                        new Line(called.get(point.subject()), point.words().in(language)))
                .toList();
    }

    /** A point of the agenda as the page shows it. */
    record Line(@Nullable Called subject, String words) {}

    @PostMapping
    String plan(@ModelAttribute("form") SessionForm form, Locale language, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> desk.plan(form.draft(), me), "sessions.done", PAGE, () -> show(null, form, language, me, model));
    }

    @PostMapping("/{id}/cancellation")
    String cancel(
            @PathVariable long id,
            @RequestParam int version,
            Locale language,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> desk.cancel(id, version, me),
                "sessions.done.cancelled",
                PAGE,
                () -> show(null, new SessionForm(null, "", "", "", ""), language, me, model));
    }

    private static @Nullable SessionKind chosen(SessionForm form) {
        return List.of(SessionKind.values()).stream()
                .filter(kind -> kind.key().equals(form.kind()))
                .findFirst()
                .orElse(null);
    }
}
