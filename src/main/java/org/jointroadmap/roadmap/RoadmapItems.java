package org.jointroadmap.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of the roadmap, to be read. */
@Repository
public class RoadmapItems {
    private static final String NO_DUE_DATE = "DATE '9999-12-31'";

    private final JdbcClient jdbc;

    RoadmapItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<RoadmapItem> find(String number) {
        List<RoadmapItem> found = jdbc.sql("SELECT * FROM roadmap_item WHERE number = ?")
                .param(number)
                .query(new ItemReader())
                .list();
        return withOwners(found).stream().findFirst();
    }

    /** A page of the items that a query asks for. */
    public Page<RoadmapItem> page(ItemQuery query) {
        StringBuilder sql = new StringBuilder("SELECT i.* FROM roadmap_item i WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        if (query.side() != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM item_owner o WHERE o.item = i.number AND o.side = ?)");
            values.add(query.side());
        }
        if (query.status() != null) {
            sql.append(" AND i.status = ?");
            values.add(query.status().name());
        }
        if (query.flagged()) {
            // The one place where this module looks at another's table: a list that is filtered after paging is none.
            sql.append(
                    " AND EXISTS (SELECT 1 FROM flag f WHERE f.subject_type = 'item' AND f.subject_id = i.number AND f.standing)");
        }
        if (query.text() != null && !query.text().isBlank()) {
            sql.append(" AND (LOWER(i.title) LIKE ? OR LOWER(i.expected_result) LIKE ? OR i.number = ?)");
            String part = "%" + escaped(query.text().strip().toLowerCase(java.util.Locale.ROOT)) + "%";
            values.addAll(List.of(part, part, query.text().strip()));
        }
        boolean byDue = query.sort() == ItemQuery.Sort.DUE;
        String dueKey = "COALESCE(i.next_due, " + NO_DUE_DATE + ")";
        if (query.after() != null) {
            String[] key = Page.key(query.after()).split("\\|", 2);
            sql.append(byDue ? " AND (" + dueKey + ", i.sort_key) > (CAST(? AS DATE), ?)" : " AND i.sort_key > ?");
            if (byDue) {
                values.add(key[0]);
            }
            values.add(key[key.length - 1]);
        }
        sql.append(" ORDER BY ").append(byDue ? dueKey + ", " : "").append("i.sort_key LIMIT ?");
        values.add(query.limit() + 1);
        List<RoadmapItem> rows =
                jdbc.sql(sql.toString()).params(values).query(new ItemReader()).list();
        return Page.of(withOwners(rows), query.limit(), item -> key(item, byDue));
    }

    /** The numbers that come next; "" asks for the first. */
    public List<String> next(String after, int limit) {
        return jdbc.sql("SELECT number FROM roadmap_item WHERE sort_key > ? ORDER BY sort_key LIMIT ?")
                .params(SortKey.of(after), limit)
                .query(String.class)
                .list();
    }

    /** These items in their order, each locked until the transaction ends, so that one at a time changes or judges it. */
    public List<RoadmapItem> lock(Collection<String> numbers) {
        List<RoadmapItem> rows = jdbc.sql(
                        "SELECT * FROM roadmap_item WHERE number IN (:numbers) ORDER BY sort_key FOR UPDATE")
                .param("numbers", numbers)
                .query(new ItemReader())
                .list();
        return withOwners(rows);
    }

    /** The item, locked until the transaction ends. */
    public Optional<RoadmapItem> lock(String number) {
        List<RoadmapItem> rows = jdbc.sql("SELECT * FROM roadmap_item WHERE number = ? FOR UPDATE")
                .param(number)
                .query(new ItemReader())
                .list();
        return withOwners(rows).stream().findFirst();
    }

    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM roadmap_item")
                .query(Integer.class)
                .single();
    }

    /** What was changed of an item, the newest first. */
    public List<ItemChange> changes(String number) {
        return jdbc.sql(
                        "SELECT at, by_login, what, old_value, new_value FROM item_change WHERE item = ? ORDER BY id DESC")
                .param(number)
                .query(ItemChange.class)
                .list();
    }

    private static String key(RoadmapItem item, boolean byDue) {
        String sortKey = SortKey.of(item.number());
        return byDue ? (item.nextDue() == null ? "9999-12-31" : item.nextDue()) + "|" + sortKey : sortKey;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private List<RoadmapItem> withOwners(List<RoadmapItem> items) {
        if (items.isEmpty()) {
            return items;
        }
        Map<String, List<ItemOwner>> owners =
                owners(items.stream().map(RoadmapItem::number).toList());
        return items.stream()
                .map(item -> Owned.of(item, owners.getOrDefault(item.number(), List.of())))
                .toList();
    }

    private Map<String, List<ItemOwner>> owners(List<String> numbers) {
        record Row(String item, ItemOwner owner) {}
        return jdbc
                .sql("""
                        SELECT w.item, w.side, w.organisation, o.name_en, o.name_ru, w.person, w.lead
                        FROM item_owner w JOIN organisation o ON o.id = w.organisation
                        WHERE w.item IN (:numbers) ORDER BY w.lead DESC, w.side
                        """)
                .param("numbers", numbers)
                .query((row, index) -> new Row(
                        row.getString("item"),
                        new ItemOwner(
                                row.getString("side"),
                                row.getLong("organisation"),
                                row.getString("name_en"),
                                row.getString("name_ru"),
                                row.getString("person"),
                                row.getBoolean("lead"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::item, Collectors.mapping(Row::owner, Collectors.toList())));
    }
}
