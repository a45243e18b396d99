package org.jointroadmap.web.project;

import jakarta.servlet.http.HttpServletResponse;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Refusals;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a side proposes a project. */
@Screen
class ProposePage {
    private final Proposals proposals;
    private final RoadmapItems items;
    private final Refusals refusals;
    private final Texts texts;

    ProposePage(Proposals proposals, RoadmapItems items, Refusals refusals, Texts texts) {
        this.proposals = proposals;
        this.items = items;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping("/projects/new")
    String show(@ModelAttribute("form") ProposalForm form, Person me, Model model) {
        if (me.side() == null || !me.actsFor(me.side())) {
            throw Refused.notYours("refused.proposal.not-yours");
        }
        if (form.item() != null) {
            items.find(form.item()).ifPresent(item -> model.addAttribute("about", item));
        }
        return "project/propose";
    }

    @PostMapping("/projects")
    String propose(
            @ModelAttribute("form") ProposalForm form,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            Project project = proposals.propose(form.proposal(), me);
            next.addFlashAttribute("done", texts.get("project.done.proposed"));
            return "redirect:/projects/" + project.id();
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            return show(form, me, model);
        }
    }
}
