package org.jointroadmap.rules.engine;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.fact.Conclusion;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.Rung;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.Conclusions;

/** Sorts what rules inserted by kind; what people read as a list comes in an order of its own. */
final class Results {
    private Results() {}

    static Conclusions of(List<Inserted> inserted) {
        List<Concluded> findings = new ArrayList<>(inserted.size());
        List<Lack> lacks = new ArrayList<>();
        List<Rung> rungs = new ArrayList<>();
        for (Inserted one : inserted) {
            Conclusion conclusion = one.conclusion();
            if (conclusion instanceof Finding finding) {
                findings.add(new Concluded(one.rule(), finding));
            } else if (conclusion instanceof Lack lack) {
                lacks.add(lack);
            } else if (conclusion instanceof Rung rung) {
                rungs.add(rung);
            }
        }
        lacks.sort(comparing(Lack::toString));
        rungs.sort(comparing(Rung::toString));
        return new Conclusions(findings, lacks, rungs);
    }
}
