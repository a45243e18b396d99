package org.jointroadmap.web.item;

import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.RequestDesk;
import org.jointroadmap.roadmap.Wish;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is delivered of an item, and what the other side says to it, on the item's page. */
@Screen
@RequestMapping("/items/{number}")
class DeliveryPage {
    private static final String BACK = "/items/{number}";

    private final ItemView view;
    private final Deliveries deliveries;
    private final RequestDesk requests;

    DeliveryPage(ItemView view, Deliveries deliveries, RequestDesk requests) {
        this.view = view;
        this.deliveries = deliveries;
        this.requests = requests;
    }

    @PostMapping("/delivery")
    String claim(
            @PathVariable String number,
            @ModelAttribute("claim") Claim claim,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> deliveries.claim(number, claim.said(), seen.version(), me),
                "item.done.claimed",
                BACK,
                () -> again(number, me, model));
    }

    @PostMapping("/acceptance")
    String answer(
            @PathVariable String number,
            @ModelAttribute("verdict") Verdict verdict,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.makeAs(
                () -> verdict.done(deliveries.answer(number, verdict.accepted(), verdict.remark(), seen.version(), me)),
                BACK,
                () -> again(number, me, model));
    }

    @PostMapping("/cure-term")
    String cure(
            @PathVariable String number,
            @ModelAttribute("after") AfterDelivery after,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> requests.ask(
                        number,
                        new Wish.Cure(text(after.until())),
                        why("cureWhy", after.cureWhy()),
                        seen.version(),
                        me),
                "item.cure.done",
                BACK,
                () -> again(number, me, model.addAttribute("cures", true)));
    }

    @PostMapping("/acceptance-withdrawal")
    String takeBack(
            @PathVariable String number,
            @ModelAttribute("after") AfterDelivery after,
            @ModelAttribute(Seen.NAME) Seen seen,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> requests.askToTakeBack(
                        number, after.acceptance(), why("takeBackWhy", after.takeBackWhy()), seen.version(), me),
                "item.take-back.done",
                BACK,
                () -> again(number, me, model.addAttribute("takesBack", true)));
    }

    /** It is checked under the name that it has on this page. */
    private static String why(String field, @Nullable String reason) {
        if (text(reason).isBlank()) {
            throw Refused.invalid(field, "refused.item.reason");
        }
        return text(reason);
    }

    private String again(String number, Person me, Model model) {
        view.fill(number, me, model);
        view.looked(me, model);
        return "item/item";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
