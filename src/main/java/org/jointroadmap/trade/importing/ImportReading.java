package org.jointroadmap.trade.importing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.jointroadmap.EmbeddedDatabase;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.party.Parties;
import org.jointroadmap.trade.figure.ImportRead;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.TradeImport.Message;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.reading.BrokenEntry;
import org.jointroadmap.trade.reading.TradeFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads one file from its beginning to its figures, or says why not. */
@Component
class ImportReading {
    private static final Logger LOG = LoggerFactory.getLogger(ImportReading.class);
    /** As measured: what H2's file grows by, with indexes and opportunities, when it takes figures in for the first time. */
    private static final long BYTES_A_FIGURE = 3_500;

    private static final long ROOM_OF_OTHERS = 64 << 20;

    private final ImportRecords records;
    private final ImportRejections rejections;
    private final Uploads uploads;
    private final TradeFiles files;
    private final ImportEnding ending;
    private final StoredFigures stored;
    private final EffectRecords effects;
    private final ApplicationEventPublisher events;
    private final CountryCodes countries;
    private final Parties parties;
    private final EmbeddedDatabase database;

    ImportReading(
            ImportRecords records,
            ImportRejections rejections,
            Uploads uploads,
            TradeFiles files,
            ImportEnding ending,
            StoredFigures stored,
            EffectRecords effects,
            ApplicationEventPublisher events,
            CountryCodes countries,
            Parties parties,
            EmbeddedDatabase database) {
        this.records = records;
        this.rejections = rejections;
        this.uploads = uploads;
        this.files = files;
        this.ending = ending;
        this.stored = stored;
        this.effects = effects;
        this.events = events;
        this.countries = countries;
        this.parties = parties;
        this.database = database;
    }

    void read(ImportRecords.Queued queued) throws IOException {
        try {
            readToTheEnd(queued);
        } catch (RefusedFile refused) {
            records.end(
                    queued.id(),
                    ImportStatus.REFUSED,
                    refused.entry(),
                    new Message(refused.key(), refused.arguments()));
        } catch (Course.Cancelled cancelled) {
            if (records.isCancelled(queued.id())) {
                records.end(queued.id(), ImportStatus.CANCELLED, "", null);
            }
        } catch (IOException broken) {
            LOG.info("Import {} broke off", queued.id(), broken);
            String entry = broken instanceof BrokenEntry part ? part.entry() : "";
            records.end(queued.id(), ImportStatus.FAILED, entry, new Message(reason(broken), List.of()));
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("Import {} failed", queued.id(), failed);
            records.end(queued.id(), ImportStatus.FAILED, "", new Message("refused.trade.failed", List.of()));
        } finally {
            uploads.drop(queued.id());
        }
    }

    /** A file whose rows are in no order is read again, with its rows remembered. */
    private void readToTheEnd(ImportRecords.Queued queued) throws IOException {
        Figures figures;
        try {
            figures = read(queued, false);
        } catch (RowOrder.Broken unordered) {
            rejections.forget(queued.id());
            figures = read(queued, true);
        }
        if (database.room().orElse(Long.MAX_VALUE) < figures.size() * BYTES_A_FIGURE + ROOM_OF_OTHERS) {
            throw new FileSystemException("the database", null, "no room for " + figures.size() + " figures");
        }
        String source = queued.requestedSource() == null ? figures.publisher() : queued.requestedSource();
        boolean counts = ending.write(queued.id(), source, figures);
        stored.lookAt(figures.size());
        if (!counts) {
            foresee(queued.id());
            ending.end(queued.id());
        }
    }

    /** What it would change is said before somebody decides; where that fails it is tried again. */
    void foresee(long id) {
        effects.begin(id);
        try {
            events.publishEvent(new ImportRead(id));
        } catch (RuntimeException broken) {
            LOG.warn("What import {} would change is looked at again in some seconds", id, broken);
            effects.outdated(id);
        }
    }

    private Figures read(ImportRecords.Queued queued, boolean remember) throws IOException {
        Course course = new Course(queued.id(), records, rejections);
        Figures figures = new Figures(party(0), party(1), queued.requestedClassification(), remember, course);
        try {
            files.read(uploads.file(queued.id()), queued.fileName(), figures);
            figures.end();
        } finally {
            course.last(figures);
        }
        return figures;
    }

    private int party(int position) {
        return countries.ofLetters(parties.all().get(position).code());
    }

    /** A full disk cannot be told from other failures of a file but by the class of the exception. */
    private static String reason(IOException broken) {
        return broken instanceof FileSystemException || broken.getCause() instanceof FileSystemException
                ? "refused.trade.disk"
                : "refused.trade.truncated";
    }
}
