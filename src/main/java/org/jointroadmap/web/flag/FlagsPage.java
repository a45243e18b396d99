package org.jointroadmap.web.flag;

import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The flags that stand, or those that were cleared. */
@Screen
class FlagsPage {
    private final Flags flags;
    private final NewestEvaluation newest;
    private final RuleNames rules;
    private final CalledSubjects called;
    private final Choices choices;

    FlagsPage(Flags flags, NewestEvaluation newest, RuleNames rules, CalledSubjects called, Choices choices) {
        this.flags = flags;
        this.newest = newest;
        this.rules = rules;
        this.called = called;
        this.choices = choices;
    }

    @GetMapping("/flags")
    String show(FlagFilter filter, Person me, Model model) {
        Page<Flag> page = flags.page(filter.query(me));
        model.addAttribute("flags", page.items());
        model.addAttribute(CalledSubjects.NAME, called.ofFlags(page.items()));
        model.addAttribute("next", page.next());
        newest.show(model);
        model.addAttribute(
                "states", choices.of("flag.standing.", List.of("true", "false"), String.valueOf(filter.isStanding())));
        model.addAttribute("severities", choices.of("flag.severity.", Severity.values(), filter.severity()));
        model.addAttribute("rules", rules.choices(filter.rule()));
        model.addAttribute("sides", choices.sides(filter.side()));
        return "flag/flags";
    }
}
