package org.jointroadmap.web.flag;

import org.jointroadmap.Page;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The flags that stand, or those that were cleared. */
@Screen
class FlagsPage {
    private final Flags flags;
    private final Evaluations evaluations;
    private final RuleNames rules;
    private final Parties parties;

    FlagsPage(Flags flags, Evaluations evaluations, RuleNames rules, Parties parties) {
        this.flags = flags;
        this.evaluations = evaluations;
        this.rules = rules;
        this.parties = parties;
    }

    @GetMapping("/flags")
    String show(FlagFilter filter, Person me, Model model) {
        Page<Flag> page = flags.page(filter.query(me));
        model.addAttribute("filter", filter);
        model.addAttribute("flags", page.items());
        model.addAttribute("next", page.next());
        evaluations.latest().ifPresent(evaluation -> model.addAttribute("evaluation", evaluation));
        model.addAttribute("severities", Severity.values());
        model.addAttribute("rules", rules.all());
        model.addAttribute("sides", parties.all());
        return "flag/flags";
    }
}
