package org.jointroadmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Kind;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.intake.Outcome.Before;
import org.jointroadmap.intake.Outcome.Touched;
import org.jointroadmap.intake.owner.KnownPeople;
import org.jointroadmap.intake.reading.Plan;
import org.jointroadmap.intake.reading.Preview;
import org.jointroadmap.intake.reading.ReadDue;
import org.jointroadmap.intake.reading.ReadItem;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Projects;
import org.jointroadmap.roadmap.DocumentDesk;
import org.jointroadmap.roadmap.DueDate;
import org.jointroadmap.roadmap.ItemDraft;
import org.jointroadmap.roadmap.RequestDesk;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.roadmap.Wish;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows of a document into the roadmap, and takes them out again. */
@Component
class ImportWriting {
    private final RoadmapItems items;
    private final DocumentDesk desk;
    private final RequestDesk requests;
    private final Projects projects;
    private final People people;

    ImportWriting(RoadmapItems items, DocumentDesk desk, RequestDesk requests, Projects projects, People people) {
        this.items = items;
        this.desk = desk;
        this.requests = requests;
        this.projects = projects;
        this.people = people;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome write(RoadmapImport known, Preview preview, List<ReadItem> taken, Person by) {
        List<Touched> made = new ArrayList<>();
        List<Touched> changed = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        RowDrafts drafts = new RowDrafts(preview.language(), new KnownPeople(people.all()));
        int same = 0;
        for (ReadItem row : taken) {
            if (row.item() == null) {
                RoadmapItem item = desk.add(drafts.of(row), due(row), edition(preview.plan()), source(known), by);
                made.add(new Touched(item.id(), item.number(), item.version(), null));
            } else if (row.change() == ReadItem.Change.SAME) {
                same++;
            } else {
                changed.add(change(row, drafts, known, owners, by));
            }
        }
        int leftOut = preview.items().size() - taken.size();
        return new Outcome(made, changed, same, leftOut, owners, preview.dropped());
    }

    private Touched change(ReadItem row, RowDrafts drafts, RoadmapImport known, List<String> owners, Person by) {
        RoadmapItem was = items.of(String.valueOf(row.item())).orElseThrow();
        RoadmapItem is = desk.change(was.id(), was.version(), drafts.of(row), due(row), source(known), by);
        if (!row.isSameOwners(was.owners())) {
            requests.ask(is.number(), new Wish.Owners(drafts.owners(row)), source(known), null, by);
            owners.add(is.number());
        }
        Before before = new Before(
                was.number(),
                was.title(),
                was.expectedResult(),
                was.due().text(),
                was.due().kind().name(),
                was.due().date(),
                was.place().section(),
                was.words().language());
        return new Touched(is.id(), is.number(), is.version(), before);
    }

    /** Takes items back that the document made, and gives those their words again that it changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(RoadmapImport known, Outcome outcome, Person by) {
        List<Problem> problems = new ArrayList<>();
        List<Touched> all = new ArrayList<>(outcome.made());
        all.addAll(outcome.changed());
        for (Touched touched : all) {
            RoadmapItem now = items.of(touched.item()).orElseThrow();
            if (now.version() != touched.version()) {
                problems.add(new Problem("", "refused.intake.touched", List.of(touched.number())));
            } else if (touched.before() == null && projects.isAnyOf(touched.item())) {
                problems.add(new Problem("", "refused.intake.project", List.of(touched.number())));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(Kind.WRONG_STATE, problems);
        }
        String reason = source(known);
        outcome.made().forEach(one -> desk.takeBack(one.item(), one.version(), reason, by));
        outcome.changed().forEach(one -> putBack(one, reason, by));
    }

    private void putBack(Touched touched, String reason, Person by) {
        RoadmapItem now = items.of(touched.item()).orElseThrow();
        Before before = Objects.requireNonNull(touched.before());
        List<ItemDraft.OwnerDraft> owners = now.owners().stream()
                .map(one -> new ItemDraft.OwnerDraft(one.side(), one.nameEn(), one.person(), one.lead()))
                .toList();
        ItemDraft draft = new ItemDraft(
                before.number(),
                before.title(),
                before.expectedResult(),
                before.dueText(),
                before.section(),
                null,
                null,
                null,
                before.language(),
                Map.of(),
                Map.of(),
                owners);
        DueDate due = new DueDate(before.dueText(), DueKind.valueOf(before.dueKind()), before.dueDate());
        desk.change(touched.item(), touched.version(), draft, due, reason, by);
    }

    private static DueDate due(ReadItem row) {
        ReadDue due = row.due();
        return new DueDate(due.text(), DueKind.valueOf(due.kind().toUpperCase(Locale.ROOT)), due.next());
    }

    private static String edition(Plan plan) {
        int year = plan.from() != null
                ? plan.from()
                : plan.date() != null ? plan.date().getYear() : plan.today().getYear();
        return String.valueOf(year);
    }

    private static String source(RoadmapImport known) {
        return known.file();
    }
}
