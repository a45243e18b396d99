package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Folding;
import org.jointroadmap.Page;
import org.jspecify.annotations.Nullable;

/** A query for items as the database understands it: its SQL, the values in it, and the key of a row. */
final class ItemSearch {
    private static final String NO_DUE_DATE = "9999-12-31";
    private static final int MOST = 9999;
    private static final String DUE_KEY = "COALESCE(i.next_due, DATE '" + NO_DUE_DATE + "')";

    private final StringBuilder sql = new StringBuilder("SELECT i.* FROM roadmap_item i WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();
    private final boolean byDue;

    ItemSearch(ItemQuery query) {
        byDue = query.sort() == ItemQuery.Sort.DUE;
        side(query.side());
        status(query.status());
        flagged(query.flagged());
        text(query.text());
        after(query.after());
        sql.append(" ORDER BY ").append(byDue ? DUE_KEY + ", " : "").append("i.sort_key LIMIT ?");
        values.add(query.limit() + 1);
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    /** Each order counts as a list of its own. */
    String list() {
        return byDue ? "items-by-due" : "items";
    }

    String key(RoadmapItem item) {
        String number = SortKey.of(item.number());
        return byDue ? (item.nextDue() == null ? NO_DUE_DATE : item.nextDue()) + "|" + number : number;
    }

    private void side(@Nullable String side) {
        if (side != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM item_owner o WHERE o.item = i.id AND o.side = ?)");
            values.add(side);
        }
    }

    private void status(@Nullable ItemStatus status) {
        if (status != null) {
            sql.append(" AND i.status = ?");
            values.add(status.name());
        }
    }

    /** The one place where this module looks at another's table: a list that is filtered after paging is none. */
    private void flagged(boolean only) {
        if (only) {
            sql.append(
                    " AND EXISTS (SELECT 1 FROM flag f WHERE f.subject_type = 'item' AND f.subject_id = i.id AND f.standing)");
        }
    }

    private void text(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            sql.append(" AND (i.folded LIKE ? OR i.number_key = ?)");
            values.addAll(List.of("%" + escaped(Folding.fold(text)) + "%", Folding.numeral(text)));
        }
    }

    private void after(@Nullable String after) {
        if (after == null) {
            return;
        }
        String[] key = Page.key(list(), after).split("\\|", 2);
        if (key.length != (byDue ? 2 : 1) || !SortKey.isOne(key[key.length - 1])) {
            throw Page.notOurs();
        }
        if (byDue) {
            day(key[0]);
        }
        sql.append(byDue ? " AND (" + DUE_KEY + ", i.sort_key) > (CAST(? AS DATE), ?)" : " AND i.sort_key > ?");
        if (byDue) {
            values.add(key[0]);
        }
        values.add(key[key.length - 1]);
    }

    private static void day(String text) {
        try {
            if (LocalDate.parse(text).getYear() > MOST) {
                throw Page.notOurs();
            }
        } catch (DateTimeParseException noDay) {
            throw Page.notOurs();
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
