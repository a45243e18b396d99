package org.jointroadmap.web.api;

import java.util.Set;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.monitoring.Explanations;
import org.jointroadmap.party.Person;
import org.jointroadmap.rules.Explanation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a rule says nothing of a subject, or what it says; of a gate's rule, what it would say today. */
@Api
class WhyApi {
    private static final Set<String> TYPES = Set.of(
            Subject.ITEM, Subject.PROJECT, Subject.OPPORTUNITY, Subject.TARGET, Subject.ORGANISATION, Subject.ROADMAP);

    private final Subjects subjects;
    private final Explanations explanations;

    WhyApi(Subjects subjects, Explanations explanations) {
        this.subjects = subjects;
        this.explanations = explanations;
    }

    @GetMapping("/api/why-not")
    Explanation whyNot(@RequestParam String rule, @RequestParam String subject, Person reader) {
        Subject asked = visible(subject, reader);
        return explanations
                .explain(rule, asked, reader)
                .orElseThrow(() -> Refused.notFound("refused.rule.unknown", rule));
    }

    private Subject visible(String text, Person reader) {
        int slash = text.indexOf('/');
        if (slash > 0 && TYPES.contains(text.substring(0, slash))) {
            Subject subject = subjects.called(text);
            SubjectKind kind = subjects.kind(subject);
            boolean there = kind.side(subject.id()).isPresent();
            if (there
                    && kind.ownSide(subject.id())
                            .filter(side -> !reader.isOf(side))
                            .isEmpty()) {
                return subject;
            }
        }
        throw Refused.notFound("refused.engine.unknown");
    }
}
