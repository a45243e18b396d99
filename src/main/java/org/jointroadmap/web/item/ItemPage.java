package org.jointroadmap.web.item;

import jakarta.servlet.http.HttpServletResponse;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.web.layout.Input;
import org.jointroadmap.web.layout.Refusals;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An item, and what its sides do to it. */
@Screen
@RequestMapping("/items/{number}")
class ItemPage {
    private static final String BACK = "redirect:/items/{number}";

    private final ItemView view;
    private final ItemDesk desk;
    private final Deliveries deliveries;
    private final Refusals refusals;
    private final Texts texts;

    ItemPage(ItemView view, ItemDesk desk, Deliveries deliveries, Refusals refusals, Texts texts) {
        this.view = view;
        this.desk = desk;
        this.deliveries = deliveries;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String number, Person me, Model model) {
        view.fill(number, me, model);
        return "item/item";
    }

    @PostMapping
    String amend(
            @PathVariable String number,
            ItemPatch patch,
            @RequestParam int version,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            desk.amend(number, patch, version, me);
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            model.addAttribute("patch", patch);
            model.addAttribute("amending", true);
            return show(number, me, model);
        }
        next.addFlashAttribute("done", texts.get("item.done.amended"));
        return BACK;
    }

    @PostMapping("/delivery")
    String claim(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String evidence,
            @RequestParam(required = false) @Nullable Integer version,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            deliveries.claim(number, Input.date(date), evidence, version, me);
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            model.addAttribute("date", date);
            model.addAttribute("evidence", evidence);
            return show(number, me, model);
        }
        next.addFlashAttribute("done", texts.get("item.done.claimed"));
        return BACK;
    }

    @PostMapping("/acceptance")
    String answer(
            @PathVariable String number,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(required = false) @Nullable Integer version,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            deliveries.answer(number, accepted, remark, version, me);
        } catch (Refused refused) {
            refusals.show(refused, model, response);
            model.addAttribute("remark", remark);
            return show(number, me, model);
        }
        next.addFlashAttribute("done", texts.get(accepted ? "item.done.accepted" : "item.done.rejected"));
        return BACK;
    }
}
