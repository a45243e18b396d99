package org.jointroadmap.web.flag;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Called;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.monitoring.Evaluations;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How far the newest evaluation has come, and what it could not look at as the reader calls it. */
@Component
class NewestEvaluation {
    private final Evaluations evaluations;
    private final CalledSubjects called;

    NewestEvaluation(Evaluations evaluations, CalledSubjects called) {
        this.evaluations = evaluations;
        this.called = called;
    }

    void show(Model model) {
        evaluations.latest().ifPresent(evaluation -> {
            model.addAttribute("evaluation", evaluation);
            model.addAttribute("leftOut", leftOut(evaluation));
        });
    }

    private String leftOut(Evaluation evaluation) {
        List<Subject> subjects = Arrays.stream(evaluation.failures().split(" "))
                .filter(one -> one.contains("/"))
                .map(Subject::of)
                .toList();
        Map<Subject, Called> names = called.of(subjects);
        return String.join(
                ", ",
                subjects.stream()
                        .filter(names::containsKey)
                        .map(one -> names.get(one))
                        .map(one -> (one.number() + " " + one.title()).strip())
                        .toList());
    }
}
