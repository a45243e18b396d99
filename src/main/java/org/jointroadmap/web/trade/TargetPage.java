package org.jointroadmap.web.trade;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Seen;
import org.jointroadmap.web.subject.Panels;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A target: its steps, what the rules say of it, and its form for the secretariat. */
@Screen
class TargetPage {
    private final Targets targets;
    private final Aims aims;
    private final Choices choices;
    private final Panels panels;
    private final Clock clock;

    TargetPage(Targets targets, Aims aims, Choices choices, Panels panels, Clock clock) {
        this.targets = targets;
        this.aims = aims;
        this.choices = choices;
        this.panels = panels;
        this.clock = clock;
    }

    @GetMapping("/trade/targets/{id:\\d{1,18}}")
    String show(@PathVariable long id, Person me, Model model) {
        TurnoverTarget target = targets.find(id).orElseThrow(() -> Refused.notFound("refused.target.unknown", id));
        model.addAttribute("target", target);
        model.addAttribute("aim", aims.of(List.of(target)).get(0));
        panels.fill(Subject.target(id), target.leadSide(), me, model);
        if (!model.containsAttribute(Seen.NAME)) {
            model.addAttribute(Seen.NAME, new Seen(target.version(), clock.instant()));
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", TargetForm.of(target));
        }
        return form(me, model);
    }

    @GetMapping("/trade/targets/new")
    String begin(Person me, Model model) {
        Targets.keptBy(me);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new TargetForm().filledUp());
        }
        return form(me, model);
    }

    @PostMapping("/trade/targets")
    String add(@ModelAttribute("form") TargetForm form, Person me, Model model, Attempt attempt) {
        return attempt.make(() -> "/trade/targets/" + add(form, me), "target.done", () -> begin(me, model));
    }

    @PostMapping("/trade/targets/{id:\\d{1,18}}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") TargetForm form,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> change(id, form, seen, me), "target.done", "/trade/targets/{id}", () -> show(id, me, model));
    }

    private long add(TargetForm form, Person me) {
        Targets.keptBy(me);
        return targets.add(form.target(0, targets), me);
    }

    private void change(long id, TargetForm form, Seen seen, Person me) {
        Targets.keptBy(me);
        targets.change(form.target(id, targets), seen.version(), me);
    }

    private String form(Person me, Model model) {
        TargetForm form = (TargetForm) Objects.requireNonNull(model.getAttribute("form"));
        model.addAttribute("sides", choices.sides(form.getLeadSide()));
        model.addAttribute("mayKeep", Targets.mayChange(me));
        return "trade/target";
    }
}
