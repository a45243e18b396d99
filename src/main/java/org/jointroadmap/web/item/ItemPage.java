package org.jointroadmap.web.item;

import java.util.Locale;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.Amended;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.RequestDesk;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Seen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An item, and what its sides do to it. */
@Screen
@RequestMapping("/items/{number}")
class ItemPage {
    private static final String BACK = "/items/{number}";

    private final ItemView view;
    private final ItemDesk desk;
    private final RequestDesk requests;

    ItemPage(ItemView view, ItemDesk desk, RequestDesk requests) {
        this.view = view;
        this.desk = desk;
        this.requests = requests;
    }

    @GetMapping
    String show(@PathVariable String number, Person me, Model model) {
        view.fill(number, me, model);
        view.looked(me, model);
        return "item/item";
    }

    @PostMapping
    String amend(
            @PathVariable String number,
            @ModelAttribute("patch") ItemPatch patch,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.makeAs(
                () -> {
                    Amended amended = desk.amend(number, patch, seen.version(), me);
                    return amended.request() == null ? "item.done.amended" : "item.done.asked";
                },
                BACK,
                () -> show(number, me, model.addAttribute("amending", true)));
    }

    /** Its reason is checked under the name that it has on this page. */
    @PostMapping("/requests")
    String ask(
            @PathVariable String number,
            @ModelAttribute("asking") Asking asking,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> requests.ask(number, asking.wish(), asking.why(), seen.version(), me),
                "item.ask.done",
                BACK,
                () -> show(number, me, model.addAttribute("asks", true)));
    }

    @PostMapping("/requests/{id}")
    String decide(
            @PathVariable String number,
            @PathVariable long id,
            @ModelAttribute("word") Verdict word,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.makeAs(
                () -> "item.request.done."
                        + requests.decide(id, word.accepted(), word.remark(), me)
                                .status()
                                .name()
                                .toLowerCase(Locale.ROOT),
                BACK,
                () -> show(number, me, model));
    }
}
