package org.jointroadmap.web.project;

import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a side proposes a project. */
@Screen
class ProposePage {
    private final Proposals proposals;
    private final RoadmapItems items;
    private final StageNames names;

    ProposePage(Proposals proposals, RoadmapItems items, StageNames names) {
        this.proposals = proposals;
        this.names = names;
        this.items = items;
    }

    @GetMapping("/projects/new")
    String show(@ModelAttribute("form") ProposalForm form, Person me, Model model) {
        Proposals.sideOf(me);
        if (form.item() != null) {
            items.find(form.item()).ifPresent(item -> model.addAttribute("about", item));
        }
        model.addAttribute("lifecycles", names.offered(form.lifecycle()));
        return "project/propose";
    }

    @PostMapping("/projects")
    String propose(@ModelAttribute("form") ProposalForm form, Person me, Model model, Attempt attempt) {
        return attempt.make(
                () -> "/projects/" + proposals.propose(proposal(form, me), me).id(),
                "project.done.proposed",
                () -> show(form, me, model));
    }

    /** Everything that is wrong with it is said at once. */
    private Proposal proposal(ProposalForm form, Person me) {
        Proposals.sideOf(me);
        String item = form.item() == null ? "" : form.item().strip();
        Wrongs wrongs = new Wrongs();
        Proposals.check(form.proposal(), wrongs);
        wrongs.require(item.isEmpty() || items.find(item).isPresent(), "item", "refused.item.unknown", item);
        wrongs.refuse();
        return form.proposal().withItem(item.isEmpty() ? null : items.idOf(item));
    }
}
