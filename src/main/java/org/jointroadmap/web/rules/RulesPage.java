package org.jointroadmap.web.rules;

import org.jointroadmap.rules.Rules;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The live version with its text, and what the last attempt to change it said. */
@Screen
class RulesPage {
    private final Rules rules;

    RulesPage(Rules rules) {
        this.rules = rules;
    }

    @GetMapping("/rules")
    String show(Model model) {
        model.addAttribute("status", rules.status());
        return "rules/rules";
    }
}
