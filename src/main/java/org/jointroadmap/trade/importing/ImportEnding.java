package org.jointroadmap.trade.importing;

import org.jointroadmap.trade.figure.ImportProgress;
import org.jointroadmap.trade.figure.ImportProgress.Step;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.ImportSteps;
import org.jointroadmap.trade.meaning.Correlations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a file that was read to its end: its figures count at once, or are kept until somebody confirms them. They
 * and the import's own state are written in one transaction, so that all of it is there or nothing.
 */
@Component
class ImportEnding {
    private final ImportRecords records;
    private final ImportRejections rejections;
    private final EffectRecords effects;
    private final StoredFigures stored;
    private final Publication publication;
    private final ImportSteps steps;
    private final Correlations correlations;

    ImportEnding(
            ImportRecords records,
            ImportRejections rejections,
            EffectRecords effects,
            StoredFigures stored,
            Publication publication,
            ImportSteps steps,
            Correlations correlations) {
        this.records = records;
        this.rejections = rejections;
        this.effects = effects;
        this.stored = stored;
        this.publication = publication;
        this.steps = steps;
        this.correlations = correlations;
    }

    /**
     * Writes the figures down; answers whether they count already.
     *
     * @throws Course.Cancelled if it has been ended meanwhile
     */
    @Transactional
    public boolean write(long id, String source, Figures figures) {
        SortedFigures sorted = new SortedFigures(figures, correlations.toTarget());
        boolean confirmed = records.wantsConfirmation(id);
        stored.write(id, source, sorted, figures, steps.of(id, Step.STORING));
        if (confirmed) {
            effects.write(id, publication.takeEffectUnforeseen(id, steps.of(id, Step.OPPORTUNITIES)));
        }
        records.classified(id, sorted.classification(), sorted.why());
        rejections.skipped(id, figures.counts());
        if (!records.counted(id, figures.counts(), figures.bytes())
                || confirmed && !records.end(id, ImportStatus.DONE, "", null)) {
            throw new Course.Cancelled();
        }
        return confirmed;
    }

    /** Lets it wait, or take effect if somebody asked for that meanwhile.
     *
     * @throws Course.Cancelled if it has been ended meanwhile
     */
    @Transactional
    public void end(long id) {
        boolean confirmed = records.isConfirmed(id);
        if (confirmed) {
            publication.takeEffect(id, ImportProgress.Listener.NOBODY);
        }
        if (records.isCancelled(id) || !records.end(id, confirmed ? ImportStatus.DONE : ImportStatus.READ, "", null)) {
            throw new Course.Cancelled();
        }
    }
}
