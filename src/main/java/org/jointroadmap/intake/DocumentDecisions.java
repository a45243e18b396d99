package org.jointroadmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.intake.reading.Answer;
import org.jointroadmap.intake.reading.Preview;
import org.jointroadmap.intake.reading.ReadItem;
import org.jointroadmap.intake.reading.Understanding;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.roadmap.StandingItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a document count and takes it back, each in one transaction, so that all of it is there or nothing. */
@Component
public class DocumentDecisions {
    private static final int SHOWN = 20;

    private final ImportRows rows;
    private final Understanding understanding;
    private final StandingItems standing;
    private final RoadmapItems items;
    private final ImportWriting writing;
    private final ApplicationEventPublisher events;

    DocumentDecisions(
            ImportRows rows,
            Understanding understanding,
            StandingItems standing,
            RoadmapItems items,
            ImportWriting writing,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.understanding = understanding;
        this.standing = standing;
        this.items = items;
        this.writing = writing;
        this.events = events;
    }

    /**
     * Lets the rows count, but for those that are left out.
     *
     * @throws Refused if the person may not, somebody has decided already, the roadmap changed since, or a question is open
     */
    @Transactional
    public Outcome confirm(long id, Map<String, Answer> answers, Person by) {
        RoadmapImport known = decided(id, ImportStatus.PREVIEW, ImportStatus.CONFIRMED, by);
        Preview preview = rows.preview(id);
        mustBeAsSeen(preview.seen());
        List<ReadItem> taken = understanding.answered(preview, answers);
        Outcome outcome = writing.write(known, preview, taken, by);
        rows.outcome(id, outcome);
        tell(Change.of("document.confirmed", "roadmap-import/" + id), known, outcome, by);
        return outcome;
    }

    /**
     * Takes back what it did, where nothing has happened to it since.
     *
     * @throws Refused if the person may not, it does not count, or with each item that something happened to
     */
    @Transactional
    public Outcome undo(long id, Person by) {
        RoadmapImport known = decided(id, ImportStatus.CONFIRMED, ImportStatus.UNDONE, by);
        Outcome outcome = rows.outcome(id);
        writing.takeBack(known, outcome, by);
        tell(Change.of("document.undone", "roadmap-import/" + id), known, outcome, by);
        return outcome;
    }

    private RoadmapImport decided(long id, ImportStatus from, ImportStatus to, Person by) {
        RoadmapImports.bySecretariat(by);
        RoadmapImport known = rows.find(id).orElseThrow(() -> Refused.notFound("refused.intake.unknown", id));
        rows.lock();
        if (!rows.decide(id, from, to, by.login())) {
            throw Refused.wrongState("refused.intake." + from.key());
        }
        return known;
    }

    private void mustBeAsSeen(Map<String, Integer> seen) {
        Map<String, Integer> now = standing.versions();
        if (now.equals(seen)) {
            return;
        }
        List<String> changed = new ArrayList<>();
        now.forEach((item, version) -> {
            if (!version.equals(seen.get(item))) {
                changed.add(item);
            }
        });
        seen.keySet().stream().filter(item -> !now.containsKey(item)).forEach(changed::add);
        List<String> numbers =
                new ArrayList<>(new TreeSet<>(items.numbers(changed).values()));
        String shown = String.join(", ", numbers.subList(0, Math.min(SHOWN, numbers.size())));
        throw Refused.stale("refused.intake.stale", numbers.size() > SHOWN ? shown + " …" : shown);
    }

    private void tell(Change change, RoadmapImport known, Outcome outcome, Person by) {
        events.publishEvent(change.by(by.login())
                .field("file", null, known.file())
                .field("items-new", null, outcome.made().size())
                .field("items-changed", null, outcome.changed().size()));
    }
}
