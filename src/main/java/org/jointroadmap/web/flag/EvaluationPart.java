package org.jointroadmap.web.flag;

import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How far the newest evaluation has come; a running one is asked for again and again. */
@Screen
class EvaluationPart {
    private final NewestEvaluation newest;

    EvaluationPart(NewestEvaluation newest) {
        this.newest = newest;
    }

    @GetMapping("/flags/evaluation")
    String show(Model model) {
        newest.show(model);
        return "flag/evaluation :: evaluation";
    }
}
