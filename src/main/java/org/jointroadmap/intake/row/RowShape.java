package org.jointroadmap.intake.row;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Line;
import org.jointroadmap.intake.column.Columns;
import org.jointroadmap.intake.column.Columns.Column;
import org.jointroadmap.intake.column.Role;
import org.jspecify.annotations.Nullable;

/** Tells by which cells of a row are filled what it is. */
final class RowShape {
    private static final int LONGEST_HEADING = 60;

    private final Columns columns;
    private final Optional<Column> number;
    private final Optional<Column> title;

    RowShape(Columns columns) {
        this.columns = columns;
        this.number = columns.first(Role.NUMBER);
        this.title = columns.title();
    }

    /** Whether nothing but the title, or nothing that a promise needs, is filled. */
    boolean isBare(Line line) {
        boolean empty = text(line, title).isBlank() && text(line, columns.due()).isBlank();
        return empty || text(line, number).isBlank() && !hasDetails(line);
    }

    /** Whether it can be a header, seen from afar: short words, and no number where a promise has one. */
    boolean canHead(Line line) {
        return line.said().size() > 2
                && line.said().stream().allMatch(text -> text.length() <= LONGEST_HEADING)
                && text(line, number).codePoints().noneMatch(Character::isDigit);
    }

    /** Whether any of its cells is of a column that is read. */
    boolean isAnything(Line line) {
        return !text(line, title).isBlank() || !text(line, number).isBlank() || hasDetails(line);
    }

    /** Whether it says more of the promise above it and begins none. */
    boolean goesOn(Line line) {
        String words = own(line, title);
        boolean counted = !own(line, number).isBlank();
        if (counted) {
            return false;
        }
        boolean below = number.isPresent() && line.cell(number.get().at()).cover() == Cell.Cover.ABOVE;
        if (words.isBlank()) {
            return below
                    || number.isPresent()
                    || hasOwnDetails(line) && line.said().size() < columns.all().size();
        }
        boolean small = Character.isLowerCase(words.codePointAt(0));
        return small && text(line, columns.due()).isBlank() && number.isPresent() && !isSpread(line);
    }

    /**
     * Whether it heads those that follow.
     *
     * @param last the number of the promise before it
     */
    boolean isSection(Line line, @Nullable Line next, String last) {
        if (hasDetails(line)) {
            return false;
        }
        String own = Numbers.bare(text(line, number));
        String words = text(line, title);
        if (line.said().size() == 1) {
            String before = Numbers.before(line.said().get(0));
            boolean counted =
                    !before.isEmpty() && Numbers.depth(before) > 1 && Numbers.depth(before) == Numbers.depth(last);
            return own.isEmpty() && !counted || isSpread(line) || own.matches(".*\\p{L}{4,}.*");
        }
        if (own.isEmpty() || words.isBlank() || line.said().size() > 2) {
            return false;
        }
        String following = next == null ? "" : Numbers.bare(text(next, number));
        String below = next == null ? "" : Numbers.before(text(next, title));
        return following.startsWith(own + ".")
                || below.startsWith(own + ".")
                || Numbers.isRoman(own)
                || words.equals(words.toUpperCase(Locale.ROOT)) && words.length() > 3;
    }

    /** Whether one text lies over several columns, among them the title's. */
    private boolean isSpread(Line line) {
        return line.cells().stream()
                        .filter(cell -> cell.cover() == Cell.Cover.LEFT)
                        .count()
                >= 2;
    }

    private boolean hasDetails(Line line) {
        return details()
                .anyMatch(column -> line.cell(column.at()).cover() != Cell.Cover.LEFT
                        && !line.text(column.at()).isBlank());
    }

    private boolean hasOwnDetails(Line line) {
        return details()
                .anyMatch(column -> line.cell(column.at()).cover() == Cell.Cover.NONE
                        && !line.text(column.at()).isBlank());
    }

    private Stream<Column> details() {
        return columns.all().stream()
                .filter(column ->
                        column.role() != Role.NUMBER && column.role() != Role.SECTION && column.role() != Role.TITLE);
    }

    /** The text of a column's cell, also where it is that of the cell above. */
    private static String text(Line line, Optional<Column> column) {
        return column.filter(one -> line.cell(one.at()).cover() != Cell.Cover.LEFT)
                .map(one -> line.text(one.at()))
                .orElse("");
    }

    private static String own(Line line, Optional<Column> column) {
        return column.filter(one -> line.cell(one.at()).cover() == Cell.Cover.NONE)
                .map(one -> line.text(one.at()))
                .orElse("");
    }
}
