package org.jointroadmap.trade.importing;

import java.util.Collection;
import java.util.List;
import org.jointroadmap.trade.figure.FigureChange;
import org.springframework.stereotype.Component;

/**
 * Which import's figures count. Of a source, reporter, period, direction and product all partners' figures are those of the
 * newest import in effect that has any, in whatever order they took effect; an import of the whole world's year leaves
 * nothing older of its source beside it. Figures stay where they are, so that what is replaced counts again once a newer
 * import is undone.
 */
@Component
class Succession {
    private final Covers covers;
    private final Replacing replacing;

    Succession(Covers covers, Replacing replacing) {
        this.covers = covers;
        this.replacing = replacing;
    }

    /** Lets the figures of an import count in the place of older ones. */
    FigureChange takeEffect(long id, String source) {
        List<Integer> years = covers.years(id);
        if (years.isEmpty()) {
            return FigureChange.NONE;
        }
        long before = covers.figures(source, years);
        Replacing.Met met =
                years.stream().map(year -> met(id, source, year)).reduce(Replacing.Met.NOTHING, Replacing.Met::plus);
        covers.takeEffect(id);
        renew(source, years);
        long own = covers.figures(id);
        long others = covers.figures(source, years) - own;
        return new FigureChange(Math.max(0, own - met.figures()), met.changed(), before - others - met.figures());
    }

    /** The figures of an import do not count any more; those that they replaced do. */
    void takeBack(long id, String source) {
        List<Integer> years = covers.years(id);
        covers.takeBack(id);
        renew(source, years);
    }

    private void renew(String source, Collection<Integer> years) {
        for (int year : years) {
            covers.show(source, year);
            replacing.renew(covers.shown(source, year));
        }
    }

    private Replacing.Met met(long id, String source, int year) {
        List<Long> older = covers.shown(source, year).stream()
                .map(Cover::importId)
                .filter(other -> other < id)
                .toList();
        return older.isEmpty() ? Replacing.Met.NOTHING : replacing.met(covers.of(id, source, year), older);
    }
}
