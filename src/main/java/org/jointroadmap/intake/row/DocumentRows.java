package org.jointroadmap.intake.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;
import org.jointroadmap.document.table.Document;
import org.jointroadmap.document.table.Line;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.document.table.Table;
import org.jointroadmap.intake.column.Columns;
import org.jointroadmap.intake.column.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The promises of all tables of a document.
 *
 * @param skipped rows that were passed over, each with the reason
 * @param heads what stands over the rows, in their order
 */
public record DocumentRows(List<RawRow> rows, List<Remark> skipped, List<Headed> heads) {
    private static final Pattern SECTION = Pattern.compile(
            "^(раздел|глава|часть|направлен|блок|section|chapter|part|bolmə|fəsil|[ivx]{1,5}[.)]|\\d{1,2}[.)])\\s*\\S.*",
            Pattern.DOTALL);
    private static final int LONGEST_SECTION = 200;

    /** @throws Refused if no table of it has a header that is understood */
    public static DocumentRows of(Document document) {
        if (document.tables().stream().allMatch(table -> table.lines().isEmpty())) {
            throw Refused.invalid("file", "refused.document.no-table");
        }
        List<RawRow> rows = new ArrayList<>();
        List<Remark> skipped = new ArrayList<>();
        List<Headed> heads = new ArrayList<>();
        @Nullable Columns last = null;
        String section = "";
        for (Table table : document.tables()) {
            Optional<Columns> found = Headers.find(table.lines());
            section = heading(table).orElse(found.isPresent() ? "" : section);
            if (found.isPresent()) {
                last = found.get();
                before(table, last, skipped);
                section = new TableRows(table, last, section, rows, skipped, heads).read(last.lastRow());
            } else if (last != null && width(table) == last.width()) {
                section = new TableRows(table, last, section, rows, skipped, heads).read(0);
            } else if (!table.lines().isEmpty()) {
                skipped.add(Remark.at(table.number(), table.lines().get(0).row(), "intake.no-header"));
            }
        }
        if (last == null) {
            throw Refused.invalid("file", "refused.document.no-header");
        }
        if (rows.isEmpty()) {
            throw Refused.invalid("file", "refused.document.no-rows");
        }
        return new DocumentRows(rows, skipped, heads);
    }

    private static void before(Table table, Columns columns, List<Remark> skipped) {
        table.lines().stream()
                .filter(line -> columns.firstRow() > line.row())
                .forEach(line -> skipped.add(Remark.at(table.number(), line.row(), "intake.before-header")));
    }

    private static int width(Table table) {
        return table.lines().stream()
                .mapToInt((Line line) -> line.cells().size())
                .max()
                .orElse(0);
    }

    /** The paragraph over a table that heads it as a section. */
    private static Optional<String> heading(Table table) {
        return table.before().isEmpty()
                ? Optional.empty()
                : Optional.of(table.before().get(table.before().size() - 1).replace('\n', ' '))
                        .filter(text -> text.length() <= LONGEST_SECTION
                                && SECTION.matcher(Folding.fold(text)).matches());
    }
}
