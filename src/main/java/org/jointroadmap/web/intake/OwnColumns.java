package org.jointroadmap.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointroadmap.intake.reading.ReadItem;
import org.jointroadmap.intake.reading.TableHead;
import org.jointroadmap.web.export.Column;

/** The columns that a document has itself, as wide as what stands in them. */
record OwnColumns(List<Column> columns) {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    static OwnColumns of(TableHead head, List<ReadItem> items) {
        int most = items.stream().mapToInt(item -> item.written().size()).max().orElse(0);
        return new OwnColumns(IntStream.range(0, Math.max(most, head.headings().size()))
                .mapToObj(at -> Column.of(text(head.headings(), at), width(items, at)))
                .toList());
    }

    /** The cells of a row as they are written. */
    List<Object> cells(ReadItem item) {
        List<Object> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            cells.add(text(item.written(), at));
        }
        return cells;
    }

    private static int width(List<ReadItem> items, int at) {
        int longest = items.stream()
                .mapToInt(item -> text(item.written(), at).length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest));
    }

    private static String text(List<String> texts, int at) {
        return at < texts.size() ? texts.get(at) : "";
    }
}
