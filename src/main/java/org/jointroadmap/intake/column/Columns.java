package org.jointroadmap.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table are.
 *
 * @param firstRow of the header, as the document counts, and {@code lastRow} its last
 * @param headings of all columns of the header, also of those that say nothing to us
 */
public record Columns(List<Column> all, int firstRow, int lastRow, List<String> headings) {
    /** @param at from 0 */
    public record Column(int at, Role role, String heading) {}

    public Columns {
        all = List.copyOf(all);
        headings = List.copyOf(headings);
    }

    public int width() {
        return headings.size();
    }

    public boolean startsAt(int row) {
        return row == firstRow;
    }

    public Optional<Column> first(Role role) {
        return all.stream().filter(column -> column.role() == role).findFirst();
    }

    public List<Column> all(Role role) {
        return all.stream().filter(column -> column.role() == role).toList();
    }

    /** The columns that name who does it, those that say who answers first. */
    public List<Column> owners() {
        List<Column> owners = new ArrayList<>(all(Role.LEAD));
        owners.addAll(all(Role.EXECUTORS));
        owners.addAll(all(Role.HELPERS));
        return owners;
    }

    /** The column of the day, or of the end where a beginning stands beside it. */
    public Optional<Column> due() {
        return first(Role.DUE).or(() -> first(Role.END)).or(() -> first(Role.DAY));
    }

    /** The column of what is promised; that of sections where none is headed as one. */
    public Optional<Column> title() {
        return first(Role.TITLE).or(() -> first(Role.SECTION));
    }

    /** Sections that stand in a column of their own. */
    public Optional<Column> section() {
        return first(Role.TITLE).isPresent() ? first(Role.SECTION) : Optional.empty();
    }

    /** How many different things the header names. */
    public long score() {
        return all.stream()
                .map(Column::role)
                .filter(role -> role != Role.OTHER)
                .distinct()
                .count();
    }

    /** Whether it is the header of promises: somebody, or some day, beside what is promised. */
    boolean isHeader() {
        boolean who = !owners().isEmpty();
        boolean when = due().isPresent();
        boolean counted = first(Role.NUMBER).isPresent() && first(Role.RESULT).isPresent();
        return title().isPresent() && (who || when || counted) && score() >= 2;
    }
}
