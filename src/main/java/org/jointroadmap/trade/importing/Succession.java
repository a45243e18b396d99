package org.jointroadmap.trade.importing;

import java.util.Collection;
import java.util.List;
import org.jointroadmap.trade.FigureChange;
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
    private final SplitCodes splits;

    Succession(Covers covers, Replacing replacing, SplitCodes splits) {
        this.covers = covers;
        this.replacing = replacing;
        this.splits = splits;
    }

    /** Lets the figures of an import count in the place of older ones. */
    FigureChange takeEffect(long id, String source) {
        List<Integer> years = covers.years(id);
        if (years.isEmpty()) {
            return FigureChange.NONE;
        }
        long before = covers.figures(source, years);
        Replacing.Met met = years.stream()
                .map(year -> met(id, source, year, covers.shown(source, year)))
                .reduce(Replacing.Met.NOTHING, Replacing.Met::plus);
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
            renew(source, year, covers.shown(source, year));
        }
    }

    private void renew(String source, int year, List<Long> shown) {
        for (long id : shown) {
            if (covers.isAnyReplaced(id, source, year)) {
                replacing.undo(id, source, year);
                covers.count(id, source, year, 0);
            }
        }
        if (shown.size() > 1) {
            for (int at = 0; at < shown.size() - 1; at++) {
                replacing.replace(shown.get(at), source, year, shown.subList(at + 1, shown.size()));
            }
            splits.giveWay(source, year, shown);
            shown.forEach(id -> covers.count(id, source, year, replacing.count(id, source, year)));
        }
    }

    private Replacing.Met met(long id, String source, int year, List<Long> shown) {
        List<Long> older = shown.stream().filter(other -> other < id).toList();
        return older.isEmpty() ? Replacing.Met.NOTHING : replacing.met(id, source, year, older);
    }
}
