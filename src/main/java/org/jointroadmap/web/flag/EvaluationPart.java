package org.jointroadmap.web.flag;

import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How far the newest evaluation has come; a running one is asked for again and again. */
@Screen
class EvaluationPart {
    private final Evaluations evaluations;

    EvaluationPart(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @GetMapping("/flags/evaluation")
    String show(Model model) {
        evaluations.latest().ifPresent(evaluation -> model.addAttribute("evaluation", evaluation));
        return "flag/evaluation :: evaluation";
    }
}
