package org.jointroadmap.web.flag;

import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.monitoring.Explanations;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A flag and why it stands: each condition of its rule with the values that were seen. */
@Screen
class FlagPage {
    private final Flags flags;
    private final Explanations explanations;
    private final CalledSubjects called;

    FlagPage(Flags flags, Explanations explanations, CalledSubjects called) {
        this.flags = flags;
        this.explanations = explanations;
        this.called = called;
    }

    @GetMapping("/flags/{id:\\d{1,18}}")
    String show(@PathVariable long id, Person me, Model model) {
        Flag flag = flags.find(id, me.side()).orElseThrow(() -> Refused.notFound("refused.flag.unknown", id));
        model.addAttribute("flag", flag);
        model.addAttribute(CalledSubjects.NAME, called.ofFlags(List.of(flag)));
        explanations
                .explain(flag.rule(), flag.subject(), me)
                .ifPresent(explanation -> model.addAttribute("explanation", explanation));
        return "flag/flag";
    }
}
