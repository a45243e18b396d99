package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.intake.owner.OwnersReader;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.intake.row.RawRow;

/** Understands the rows of a document one by one, and asks what they leave open. */
final class ItemsReader {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_RESULT = 2000;
    static final int LONGEST_SECTION = 300;

    private final OwnersReader owners;
    private final RowDues dues;
    private final Plan plan;

    ItemsReader(OwnersReader owners, RowDues dues, Plan plan) {
        this.owners = owners;
        this.dues = dues;
        this.plan = plan;
    }

    List<ReadItem> read(List<RawRow> rows) {
        List<ItemNumbers.Numbered> numbers = ItemNumbers.of(rows);
        List<ReadItem> items = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            items.add(item(rows.get(at), numbers.get(at)));
        }
        return items;
    }

    private ReadItem item(RawRow row, ItemNumbers.Numbered number) {
        List<ReadOwner> named = owners.read(row);
        ReadDue due = dues.due(row.due(), named);
        List<Question> questions = new ArrayList<>();
        due(due).ifPresent(questions::add);
        owners(named).ifPresent(questions::add);
        number.question().ifPresent(questions::add);
        title(row.title()).ifPresent(questions::add);
        String result =
                row.result().substring(0, Math.min(LONGEST_RESULT, row.result().length()));
        return new ReadItem(
                row.table(),
                row.row(),
                row.section()
                        .substring(0, Math.min(LONGEST_SECTION, row.section().length())),
                number.number(),
                row.title(),
                result,
                dues.start(row.start(), row.due()),
                due,
                named,
                questions,
                ReadItem.Change.NEW,
                null,
                row.written());
    }

    Optional<Question> due(ReadDue due) {
        LocalDate date = due.date();
        if (!due.clear()) {
            String key = due.text().isEmpty()
                    ? "intake.ask.due-none"
                    : due.readings().size() > 1 ? "intake.ask.due-readings" : "intake.ask.due";
            return Optional.of(Question.of("due", key, due.text()));
        }
        return date != null && plan.date() != null && date.isBefore(plan.date())
                ? Optional.of(Question.of(
                        "due", "intake.ask.due-before", due.text(), plan.date().toString()))
                : Optional.empty();
    }

    Optional<Question> owners(List<ReadOwner> named) {
        if (named.isEmpty()) {
            return Optional.of(Question.of("lead", "intake.ask.lead-none"));
        }
        for (ReadOwner owner : named) {
            if (owner.side() == null) {
                String key = owners.isThird(owner) ? "intake.ask.owner-third" : "intake.ask.owner-side";
                return Optional.of(Question.of(owner.lead() ? "lead" : "owners", key, owner.written()));
            }
        }
        return Optional.empty();
    }

    static Optional<Question> title(String title) {
        if (title.isBlank()) {
            return Optional.of(Question.of("title", "intake.ask.title-none"));
        }
        return title.length() > LONGEST_TITLE
                ? Optional.of(Question.of("title", "intake.ask.title-long", title.length(), LONGEST_TITLE))
                : Optional.empty();
    }
}
