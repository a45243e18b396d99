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
    private final Meeting meeting;

    Succession(Covers covers, Replacing replacing, Meeting meeting) {
        this.covers = covers;
        this.replacing = replacing;
        this.meeting = meeting;
    }

    /** Lets the figures of an import count in the place of older ones. */
    FigureChange takeEffect(long id, String source) {
        List<Integer> years = covers.years(id);
        if (years.isEmpty()) {
            return FigureChange.NONE;
        }
        long before = covers.figures(source, years);
        Meeting.Met met =
                years.stream().map(year -> met(id, source, year)).reduce(Meeting.Met.NOTHING, Meeting.Met::plus);
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

    private Meeting.Met met(long id, String source, int year) {
        List<Cover> older = covers.shown(source, year).stream()
                .filter(cover -> cover.importId() < id)
                .toList();
        return older.isEmpty() ? Meeting.Met.NOTHING : meeting.of(covers.of(id, source, year), older);
    }
}
