package org.jointroadmap.trade.importing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.figure.FigureChange;
import org.jointroadmap.trade.figure.ImportEffects;
import org.jointroadmap.trade.figure.ImportEntry;
import org.jointroadmap.trade.figure.ImportProgress;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.ImportSteps;
import org.jointroadmap.trade.figure.ImportedYears;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets what was read take effect, takes it back, and says beforehand what that would change. */
@Component
public class ImportDecisions {
    private final JdbcClient jdbc;
    private final TradeImportReader reader;
    private final Publication publication;
    private final EffectRecords effects;
    private final ImportedYears years;
    private final ImportSteps steps;
    private final ImportEntry entry;
    private final Clock clock;

    ImportDecisions(
            JdbcClient jdbc,
            TradeImportReader reader,
            Publication publication,
            EffectRecords effects,
            ImportedYears years,
            ImportSteps steps,
            ImportEntry entry,
            Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.publication = publication;
        this.effects = effects;
        this.years = years;
        this.steps = steps;
        this.entry = entry;
        this.clock = clock;
    }

    /** Whether somebody may confirm imports and take them back: the joint secretariat. */
    public static boolean mayDecide(Person person) {
        return person.isJointSecretariat();
    }

    static void byTheSecretariat(Person by) {
        if (!mayDecide(by)) {
            throw Refused.notYours("refused.trade.confirm");
        }
    }

    /**
     * Lets the figures of an import that was read count.
     *
     * @throws Refused if the person may not, or it does not wait for that
     */
    @Transactional
    public void confirm(long id, Person by) {
        known(id);
        byTheSecretariat(by);
        if (!ends(id, ImportStatus.READ, ImportStatus.DONE, "confirmed_by", by)) {
            throw Refused.wrongState("refused.trade.not-read");
        }
        publication.takeEffect(id, ImportProgress.Listener.NOBODY);
        entry.write(id);
    }

    /**
     * Takes an import back that is in effect: each figure is again that of the newest import that is.
     *
     * @throws Refused if the person may not, or it is not in effect
     */
    @Transactional
    public void undo(long id, Person by) {
        known(id);
        byTheSecretariat(by);
        if (!ends(id, ImportStatus.DONE, ImportStatus.UNDONE, "undone_by", by)) {
            throw Refused.wrongState("refused.trade.not-done");
        }
        publication.takeBack(id);
        entry.write(id);
    }

    /** Lets an import take effect for the rest of the transaction, which is to be rolled back; answers what it changes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FigureChange tryOut(long id) {
        return publication.takeEffect(id, steps.of(id, ImportProgress.Step.OPPORTUNITIES));
    }

    /** Writes down what an import would change, and what years follow then. */
    @Transactional
    public void foreseen(long id, ImportEffects foreseen, List<ImportedYears.Coming> coming) {
        effects.write(id, foreseen);
        years.foreseen(id, coming);
    }

    /** At once if it is read already. */
    @Transactional
    void confirmOnceRead(long id, Person by) {
        jdbc.sql("""
                        UPDATE trade_import SET confirm = TRUE, confirmed_by = COALESCE(confirmed_by, ?)
                        WHERE id = ? AND status IN ('QUEUED', 'READING')
                        """).params(by.login(), id).update();
        if (reader.find(id).orElseThrow().status() == ImportStatus.READ) {
            confirm(id, by);
        }
    }

    private void known(long id) {
        if (reader.find(id).isEmpty()) {
            throw Refused.notFound("refused.trade.unknown", id);
        }
    }

    private boolean ends(long id, ImportStatus from, ImportStatus to, String decider, Person by) {
        return jdbc.sql("UPDATE trade_import SET status = ?, finished_at = ?, " + decider
                                + " = ? WHERE id = ? AND status = ?")
                        .params(to.name(), OffsetDateTime.now(clock), by.login(), id, from.name())
                        .update()
                == 1;
    }
}
