package org.jointroadmap.web.item;

import java.time.Clock;
import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.dossier.Visits;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectQuery;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.AcceptanceWithdrawals;
import org.jointroadmap.roadmap.CureTerms;
import org.jointroadmap.roadmap.DeliveryHistory;
import org.jointroadmap.roadmap.EventDates;
import org.jointroadmap.roadmap.ItemChange;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.ItemRequests;
import org.jointroadmap.roadmap.Latenesses;
import org.jointroadmap.roadmap.RequestWords;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.roadmap.advice.PromiseWatch;
import org.jointroadmap.web.layout.AdviceWords;
import org.jointroadmap.web.layout.Choice;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Seen;
import org.jointroadmap.web.subject.Panels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Gathers what an item's page shows. */
@Component
class ItemView {
    private static final int PROJECTS = 20;
    private static final List<String> ASKINGS = List.of("split", "merge", "drop");

    private final RoadmapItems items;
    private final ItemRequests requests;
    private final RequestWords words;
    private final DeliveryHistory history;
    private final CureTerms cures;
    private final AcceptanceWithdrawals withdrawals;
    private final EventDates eventDates;
    private final Projects projects;
    private final Latenesses latenesses;
    private final Parties parties;
    private final PromiseWatch watch;
    private final AdviceWords advice;
    private final Panels panels;
    private final Visits visits;
    private final Choices choices;
    private final Dates dates;
    private final Clock clock;

    ItemView(
            RoadmapItems items,
            ItemRequests requests,
            RequestWords words,
            DeliveryHistory history,
            CureTerms cures,
            AcceptanceWithdrawals withdrawals,
            EventDates eventDates,
            Projects projects,
            Latenesses latenesses,
            Parties parties,
            PromiseWatch watch,
            AdviceWords advice,
            Panels panels,
            Visits visits,
            Choices choices,
            Dates dates,
            Clock clock) {
        this.items = items;
        this.requests = requests;
        this.words = words;
        this.history = history;
        this.cures = cures;
        this.withdrawals = withdrawals;
        this.eventDates = eventDates;
        this.projects = projects;
        this.latenesses = latenesses;
        this.parties = parties;
        this.watch = watch;
        this.advice = advice;
        this.panels = panels;
        this.visits = visits;
        this.choices = choices;
        this.dates = dates;
        this.clock = clock;
    }

    /** Keeps that the reader has looked at it, so that later what is newer is marked. */
    void looked(Person reader, Model model) {
        if (model.getAttribute("item") instanceof RoadmapItem item) {
            visits.look(Subject.item(item.id()), reader);
        }
    }

    /** Reads everything as of one moment, so that flags fit the item that they stand at; what somebody entered stays. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void fill(String wanted, Person reader, Model model) {
        RoadmapItem item = items.find(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        model.addAttribute("item", item);
        model.addAttribute("rights", item.rightsOf(reader));
        model.addAttribute(
                "askings",
                choices.of(
                        "item.ask.",
                        ASKINGS,
                        model.getAttribute("asking") instanceof Asking asking ? asking.kind() : null));
        requests.waiting(item.id()).ifPresent(request -> {
            model.addAttribute("request", request);
            model.addAttribute("askedSide", parties.other(request.side()).code());
            model.addAttribute("requestWords", words.inFull(request));
            model.addAttribute("mayDecide", request.awaits(reader));
        });
        model.addAttribute("advice", advice.of(watch.of(item)));
        model.addAttribute("deliveries", history.of(item.id()));
        cures.of(item.id()).ifPresent(term -> model.addAttribute("cure", term));
        eventDates.eventOf(item).ifPresent(kind -> model.addAttribute("waitsFor", kind.key()));
        eventDates.countedFrom(item).ifPresent(event -> model.addAttribute("countedFrom", event));
        model.addAttribute("takeBackChoices", item.rightsOf(reader).mayTakeBack() ? takeBackChoices(item) : List.of());
        model.addAttribute("mayPropose", item.isOpen() && Proposals.mayPropose(reader));
        model.addAttribute("lateness", latenesses.of(item));
        model.addAttribute("notCounted", latenesses.notCounted(item));
        model.addAttribute("otherSide", parties.other(item.leadSide()).code());
        panels.fill(Subject.item(item.id()), item.leadSide(), reader, model);
        List<ItemChange> changes = items.changes(item.id());
        model.addAttribute("changes", changes);
        Page<Project> carried = projects.page(new ProjectQuery(reader, null, null, null, item.id(), null, PROJECTS));
        model.addAttribute("projects", carried.items());
        model.addAttribute("moreProjects", carried.next() != null);
        if (model.getAttribute(Seen.NAME) instanceof Seen seen) {
            model.addAttribute(
                    "meanwhile",
                    changes.stream()
                            .filter(change -> seen.isBefore(change.at()))
                            .toList());
        } else {
            model.addAttribute(Seen.NAME, new Seen(item.version(), clock.instant()));
        }
        if (!model.containsAttribute("patch")) {
            model.addAttribute("patch", ItemPatch.of(item));
        }
        Boolean expects = model.getAttribute("patch") instanceof ItemPatch patch ? patch.expectsProject() : null;
        model.addAttribute(
                "expectations",
                choices.of(
                        "item.expects-project.",
                        List.of("true", "false"),
                        String.valueOf(expects == null ? item.place().expectsProject() : expects)));
    }

    private List<Choice> takeBackChoices(RoadmapItem item) {
        return withdrawals.possible(item).stream()
                .map(delivery -> new Choice(String.valueOf(delivery.id()), dates.inText(delivery.said()), true))
                .toList();
    }
}
