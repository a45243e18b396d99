package org.jointroadmap.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Page;
import org.jspecify.annotations.Nullable;

/** A query for a page of items as the database understands it: its SQL and the values in it; each row comes with its key. */
final class ItemSearch {
    private static final ItemReader ITEMS = new ItemReader();

    private final StringBuilder sql = new StringBuilder("SELECT i.*");
    private final List<Object> values = new ArrayList<>();
    private final RowOrder order;

    ItemSearch(List<Condition> conditions, ItemQuery query) {
        order = RowOrder.of(query.order());
        sql.append(order.key().isEmpty() ? "" : ", " + order.key() + " AS order_key")
                .append(" FROM roadmap_item i WHERE 1 = 1");
        conditions.forEach(condition -> {
            sql.append(" AND ").append(condition.sql());
            values.addAll(condition.values());
        });
        after(query.after());
        String direction = order.down() ? " DESC" : "";
        sql.append(" ORDER BY ")
                .append(order.key().isEmpty() ? "" : order.key() + direction + ", ")
                .append("i.sort_key")
                .append(direction)
                .append(" LIMIT ?");
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
        return order.list();
    }

    /** Reads an item, without its owners, and where it stands in the list. */
    Row read(ResultSet row, int index) throws SQLException {
        String number = row.getString("sort_key");
        return new Row(
                ITEMS.mapRow(row, index), order.key().isEmpty() ? number : row.getString("order_key") + "|" + number);
    }

    private void after(@Nullable String after) {
        if (after == null) {
            return;
        }
        String[] key = Page.key(list(), after).split("\\|", 2);
        String number = key[key.length - 1];
        if (key.length != (order.key().isEmpty() ? 1 : 2) || !SortKey.isOne(number)) {
            throw Page.notOurs();
        }
        String than = order.down() ? " < " : " > ";
        if (order.key().isEmpty()) {
            sql.append(" AND i.sort_key").append(than).append("?");
        } else {
            sql.append(" AND (")
                    .append(order.key())
                    .append(", i.sort_key)")
                    .append(than)
                    .append("(")
                    .append(order.parameter())
                    .append(", ?)");
            values.add(order.read().apply(key[0]));
        }
        values.add(number);
    }

    /** An item of a list. */
    record Row(RoadmapItem item, String key) {}
}
