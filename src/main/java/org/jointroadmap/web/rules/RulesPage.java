package org.jointroadmap.web.rules;

import static java.util.stream.Collectors.toMap;

import java.util.Set;
import org.jointroadmap.fact.Said;
import org.jointroadmap.monitoring.RuleRemoval;
import org.jointroadmap.party.Person;
import org.jointroadmap.rules.LiveLimit;
import org.jointroadmap.rules.RuleStatus;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The live version with its text, what the last attempt to change it said, and what a save would take away. */
@Screen
class RulesPage {
    private final Rules rules;
    private final RuleRemoval removal;

    RulesPage(Rules rules, RuleRemoval removal) {
        this.rules = rules;
        this.removal = removal;
    }

    @GetMapping("/rules")
    String show(Person me, Model model) {
        RuleStatus status = rules.status();
        model.addAttribute("status", status);
        model.addAttribute("untested", Set.copyOf(status.untested()));
        model.addAttribute(
                "said",
                status.limits().stream()
                        .collect(toMap(
                                LiveLimit::name,
                                one -> Said.in(LocaleContextHolder.getLocale(), one.value(), one.unit()))));
        model.addAttribute("removal", removal.asked().orElse(null));
        model.addAttribute("mayAgree", RuleRemoval.mayAgree(me));
        return "rules/rules";
    }

    @PostMapping("/rules/removal")
    String agree(@RequestParam(defaultValue = "") String hash, Person me, Model model, Attempt attempt) {
        return attempt.make(() -> removal.agree(hash, me), "rules.done.removal", "/rules", () -> show(me, model));
    }
}
