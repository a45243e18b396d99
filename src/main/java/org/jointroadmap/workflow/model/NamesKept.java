package org.jointroadmap.workflow.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamesInRules;
import org.jointroadmap.rules.NamesNow;
import org.jointroadmap.workflow.check.Fault;
import org.jointroadmap.workflow.check.Report;
import org.springframework.stereotype.Component;

/** No change of the models takes away what a live rule names; what a rule names that never was there is only told. */
@Component
class NamesKept {
    private final NamesInRules rules;
    private final NamesOfModels models;

    NamesKept(NamesInRules rules, NamesOfModels models) {
        this.rules = rules;
        this.models = models;
    }

    /** Adds what the live rules say to these models. */
    Report check(Report report) {
        NamesNow before = NamesNow.of(models);
        NamesNow after = models.with(report.models());
        Set<Place> missingBefore = new HashSet<>();
        if (!before.isEmpty()) {
            rules.mistakesUnder(before).forEach(mistake -> missingBefore.add(Place.of(mistake)));
        }
        List<Fault> faults = new ArrayList<>(report.faults());
        List<Fault> warnings = new ArrayList<>(report.warnings());
        for (Mistake mistake : rules.mistakesUnder(after)) {
            if (before.isEmpty() || missingBefore.contains(Place.of(mistake))) {
                warnings.add(fault("", "name-missing", mistake));
            } else {
                faults.add(fault(changed(mistake, before, after) + ".bpmn", "name-taken", mistake));
            }
        }
        return new Report(faults, warnings, report.untranslated(), report.models(), report.phrases(), report.texts());
    }

    private static Fault fault(String file, String key, Mistake mistake) {
        String place = "rules/" + mistake.file() + ":" + mistake.line() + ":" + mistake.column();
        return Fault.of(file, key, place, mistake.message(), mistake.messageRu());
    }

    /** The model that has lost the name: without its change the rule would be right; the first changed if many lost it. */
    private String changed(Mistake mistake, NamesNow before, NamesNow after) {
        SortedSet<String> changed = before.otherwiseIn(after);
        return changed.stream()
                .filter(model -> isRight(mistake, after.with(model, before)))
                .findFirst()
                .orElseGet(changed::first);
    }

    private boolean isRight(Mistake mistake, NamesNow names) {
        return rules.mistakesUnder(names).stream().map(Place::of).noneMatch(Place.of(mistake)::equals);
    }

    /** Where a rule names something; the nearest name in the words about it changes with the models. */
    private record Place(String file, int line, int column) {
        static Place of(Mistake mistake) {
            return new Place(mistake.file(), mistake.line(), mistake.column());
        }
    }
}
