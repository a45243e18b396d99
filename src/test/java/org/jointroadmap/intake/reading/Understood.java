package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.due.DueSettings;
import org.jointroadmap.due.DueTexts;
import org.jointroadmap.intake.ReadDocuments;
import org.jointroadmap.intake.owner.KnownOrganisations;
import org.jointroadmap.intake.owner.OwnersReader;
import org.jointroadmap.intake.owner.SideWords;
import org.jointroadmap.intake.row.DocumentRows;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Side;

/** A document understood by itself, without a roadmap beside it. */
public record Understood(List<ReadItem> items, DocumentRows rows, Document document) {
    static final List<Side> SIDES = List.of(new Side("BLR", "BY"), new Side("AZE", "AZ"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    public static Understood of(byte[] bytes) {
        return of(ReadDocuments.document(bytes));
    }

    public static Understood of(Document document) {
        return of(document, new Plan(null, null, null, TODAY), List.of());
    }

    static Understood of(Document document, Plan plan, List<Organisation> known) {
        DocumentRows rows = DocumentRows.of(document);
        String language = Language.of(rows.rows());
        RowDues dues = new RowDues(Understood::due, language, plan);
        OwnersReader owners = new OwnersReader(new SideWords(SIDES), new KnownOrganisations(known));
        return new Understood(new ItemsReader(owners, dues, plan, language).read(rows.rows()), rows, document);
    }

    private static ReadDue due(String text, String language, Plan plan) {
        return GrammarDues.read(new DueTexts(DueSettings.USUAL), text, language, plan, null);
    }

    /** Each item in one line, as a test reads it. */
    List<String> said() {
        return items.stream()
                .map(item -> item.number() + " | " + item.section() + " | " + item.title() + " | "
                        + item.expectedResult().replace("\n", " ⏎ ") + " | "
                        + item.due().text() + " = "
                        + item.due().kind() + " " + item.due().date()
                        + (item.start() == null ? "" : " from " + item.start())
                        + " | "
                        + String.join(
                                "; ",
                                item.owners().stream()
                                        .map(one -> one.side() + ":" + one.organisation() + (one.lead() ? "!" : ""))
                                        .toList())
                        + " | " + item.questions().stream().map(Question::field).toList())
                .toList();
    }
}
