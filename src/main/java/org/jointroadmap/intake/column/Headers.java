package org.jointroadmap.intake.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.document.table.Cell;
import org.jointroadmap.document.table.Line;

/** Finds the header of a table among its first rows, also one of two or three rows. */
public final class Headers {
    private static final int FIRST_ROWS = 20;
    private static final int MOST_ROWS = 3;

    private Headers() {}

    /** The columns of the header that says most; of two that say as much the first one. */
    public static Optional<Columns> find(List<Line> lines) {
        Columns best = null;
        for (int from = 0; from < Math.min(FIRST_ROWS, lines.size()); from++) {
            int most = columns(lines.subList(from, from + 1)).score() < 2 ? 1 : MOST_ROWS;
            for (int rows = 1; rows <= most && from + rows <= lines.size(); rows++) {
                if (rows > 1 && !goesOn(lines.get(from), lines.get(from + rows - 1))) {
                    break;
                }
                Columns columns = columns(lines.subList(from, from + rows));
                boolean more = best == null
                        || columns.score() > best.score()
                        || rows > 1 && best.startsAt(columns.firstRow()) && columns.score() == best.score();
                if (columns.isHeader() && more) {
                    best = columns;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a row says more of what the one above it heads: under merged cells, or with empty ones beside. */
    private static boolean goesOn(Line above, Line below) {
        boolean under = false;
        for (int at = 0; at < below.cells().size(); at++) {
            Cell cell = below.cell(at);
            boolean open =
                    above.cell(at).cover() == Cell.Cover.LEFT || above.cell(at).isBlank();
            boolean ofGroup = open || at + 1 < below.cells().size() && isOpen(above, at + 1);
            boolean own = cell.cover() == Cell.Cover.NONE && !cell.isBlank();
            under |= own && ofGroup;
            if (own && !ofGroup && !cell.text().equals(above.text(at))) {
                return false;
            }
        }
        return under;
    }

    private static boolean isOpen(Line line, int at) {
        return line.cell(at).cover() == Cell.Cover.LEFT || line.cell(at).isBlank();
    }

    private static Columns columns(List<Line> header) {
        int width = header.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<Columns.Column> columns = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int at = 0; at < width; at++) {
            String heading = heading(header, at);
            boolean again = isMergedOn(header, at) && seen.contains(heading);
            seen.add(heading);
            headings.add(heading);
            int column = at;
            (again ? Optional.<Role>empty() : role(header, at, heading))
                    .ifPresent(role -> columns.add(new Columns.Column(column, role, heading)));
        }
        return new Columns(
                columns, header.get(0).row(), header.get(header.size() - 1).row(), headings);
    }

    /** What a column is by its own words, and else by all that stands over it. */
    private static Optional<Role> role(List<Line> header, int at, String heading) {
        Optional<Role> all = Synonyms.role(heading);
        Optional<Role> own = Synonyms.role(header.get(header.size() - 1).text(at));
        boolean sharper = own.filter(
                        role -> role == Role.START || role == Role.END || role == Role.LEAD || role == Role.HELPERS)
                .isPresent();
        return sharper && all.filter(role -> role == Role.OTHER).isEmpty() ? own : all;
    }

    private static boolean isMergedOn(List<Line> header, int at) {
        return header.stream()
                .allMatch(line -> line.cell(at).cover() != Cell.Cover.NONE
                        || line.cell(at).isBlank());
    }

    private static String heading(List<Line> header, int at) {
        Set<String> words = new LinkedHashSet<>();
        for (int row = 0; row < header.size(); row++) {
            String text = header.get(row).text(at);
            boolean below =
                    row + 1 < header.size() && !header.get(row + 1).text(at).isBlank();
            for (int left = at - 1; text.isBlank() && below && left >= 0; left--) {
                text = header.get(row).text(left);
            }
            if (!text.isBlank()) {
                words.add(text.replace("-\n", "").replace('\n', ' '));
            }
        }
        return String.join(" ", words);
    }
}
