package org.jointroadmap.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.intake.owner.KnownOrganisations;
import org.jointroadmap.intake.owner.OwnersReader;
import org.jointroadmap.intake.owner.SideWords;
import org.jointroadmap.intake.row.DocumentRows;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.StandingItems;
import org.jointroadmap.roadmap.advice.PromiseWatch;
import org.springframework.stereotype.Component;

/** Understands a document that was read, beside the organisations that are known and the items that stand. */
@Component
public class Understanding {
    private final Parties parties;
    private final Organisations organisations;
    private final StandingItems standing;
    private final DueReader dues;
    private final PromiseWatch watch;

    Understanding(
            Parties parties, Organisations organisations, StandingItems standing, DueReader dues, PromiseWatch watch) {
        this.parties = parties;
        this.organisations = organisations;
        this.standing = standing;
        this.dues = dues;
        this.watch = watch;
    }

    public Preview of(Document document, Plan plan) {
        DocumentRows rows = DocumentRows.of(document);
        String language = Language.of(rows.rows());
        Map<String, Integer> seen = standing.versions();
        List<RoadmapItem> items = standing.all();
        ChangeSet changes = ChangeSet.of(reader(language, plan).read(rows.rows()), items);
        List<Remark> skipped = new ArrayList<>(rows.skipped());
        List<Remark> notes = new ArrayList<>();
        document.remarks().forEach(remark -> (remark.table() > 0 ? skipped : notes).add(remark));
        return new Preview(
                document.format(),
                language,
                plan,
                changes.items(),
                changes.dropped(),
                skipped,
                notes,
                seen,
                rows.heads().stream().map(TableHead::of).toList(),
                new RowAdvice(watch, plan).of(changes.items()));
    }

    /** The items with what somebody answered about them. */
    public List<ReadItem> answered(Preview preview, Map<String, Answer> answers) {
        RowDues rowDues = new RowDues(dues, preview.language(), preview.plan());
        return new Answers(preview, owners(), rowDues, reader(preview.language(), preview.plan()), standing.all())
                .given(answers);
    }

    private ItemsReader reader(String language, Plan plan) {
        return new ItemsReader(owners(), new RowDues(dues, language, plan), plan, language);
    }

    private OwnersReader owners() {
        return new OwnersReader(new SideWords(parties.all()), new KnownOrganisations(organisations.all()));
    }
}
