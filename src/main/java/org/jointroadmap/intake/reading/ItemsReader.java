package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.intake.owner.OwnersReader;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.intake.row.RawRow;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a document one by one, and asks what they leave open. */
final class ItemsReader {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_RESULT = 2000;
    static final int LONGEST_SECTION = 300;

    private final OwnersReader owners;
    private final RowDues dues;
    private final Plan plan;
    private final String language;

    ItemsReader(OwnersReader owners, RowDues dues, Plan plan, String language) {
        this.owners = owners;
        this.dues = dues;
        this.plan = plan;
        this.language = language;
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
        TwoLanguages title = TwoLanguages.of(row.title(), language);
        title(title.own()).ifPresent(questions::add);
        TwoLanguages result = TwoLanguages.of(row.result(), language);
        return new ReadItem(
                row.table(),
                row.row(),
                cut(row.section(), LONGEST_SECTION),
                number.number(),
                title.own(),
                cut(result.own(), LONGEST_RESULT),
                dues.start(row.start(), row.due()),
                due,
                named,
                questions,
                ReadItem.Change.NEW,
                null,
                row.written(),
                other(title, result));
    }

    /** A title in another language that is too long for one says no more than the document's own. */
    private static @Nullable OtherWords other(TwoLanguages title, TwoLanguages result) {
        return title.other().isEmpty() || title.other().length() > LONGEST_TITLE
                ? null
                : new OtherWords(title.language(), title.other(), cut(result.other(), LONGEST_RESULT));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
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
