package org.jointroadmap.roadmap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.Folding;
import org.jointroadmap.Page;
import org.jointroadmap.RowsAtOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of the roadmap, to be read. */
@Repository
public class RoadmapItems {
    /** Characters of the folded texts of an item. */
    static final int LONGEST_FOLDED = 10_000;

    private final JdbcClient jdbc;
    private final ItemOwners owners;
    private final ItemConditions conditions;

    RoadmapItems(JdbcClient jdbc, ItemOwners owners, ItemConditions conditions) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.conditions = conditions;
    }

    /**
     * The item of a number in the standing edition, else the one dropped last that had it, in whichever characters it is
     * written: 2.1 or №2.1.
     */
    public Optional<RoadmapItem> find(String number) {
        return one(number, "");
    }

    /** The item of an id. */
    public Optional<RoadmapItem> of(String id) {
        return owners.with(these(List.of(id))).stream().findFirst();
    }

    /** The id of the item of a number; what was given where no item has it. */
    public String idOf(String number) {
        return find(number).map(RoadmapItem::id).orElse(number);
    }

    /** Whether an item of the standing edition has a number, in whichever characters it is written. */
    public boolean isStanding(String number) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM roadmap_item WHERE standing AND (number = ? OR number_key = ? OR sort_key = ?)")
                        .params(number, Folding.numeral(number), SortKey.of(number))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The edition that stands; empty while there are no items. */
    public Optional<String> standingEdition() {
        return jdbc.sql("SELECT MAX(edition) AS edition FROM roadmap_item WHERE standing")
                .query((row, index) -> Optional.ofNullable(row.getString("edition")))
                .single();
    }

    /** Id to number of those of these items that there are. */
    public Map<String, String> numbers(Collection<String> ids) {
        return texts("number", ids);
    }

    /** A page of the items that a query asks for. */
    public Page<RoadmapItem> page(ItemQuery query) {
        ItemSearch search = new ItemSearch(conditions.of(query.filter()), query);
        List<ItemSearch.Row> rows = jdbc.sql(search.sql())
                .params(search.values())
                .query(search::read)
                .list();
        Page<RoadmapItem> page =
                Page.of(search.list(), rows, query.limit(), ItemSearch.Row::key).map(ItemSearch.Row::item);
        return new Page<>(owners.with(page.items()), page.next());
    }

    /** Those of these items that there are. */
    public List<RoadmapItem> all(Collection<String> ids) {
        return owners.with(these(ids));
    }

    /** Id to title of those of these items that there are, in a reader's language where it is known. */
    public Map<String, String> titles(Collection<String> ids, Locale reader) {
        return these(ids).stream()
                .collect(Collectors.toMap(RoadmapItem::id, item -> item.words().title(reader)));
    }

    private Map<String, String> texts(String column, Collection<String> ids) {
        Map<String, String> texts = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, " + column + " FROM roadmap_item WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query((row, index) -> texts.put(row.getString("id"), row.getString(column)))
                    .list();
        }
        return texts;
    }

    /** Those of these items that there are, without their owners. */
    List<RoadmapItem> these(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM roadmap_item WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(new ItemReader())
                        .list();
    }

    /** The ids that come next; "" asks for the first. */
    public List<String> next(String after, int limit) {
        return jdbc.sql("SELECT id FROM roadmap_item WHERE id > ? ORDER BY id LIMIT ?")
                .params(after, limit)
                .query(String.class)
                .list();
    }

    /** The ids from the first to the last, both included. */
    public List<String> between(String first, String last) {
        return jdbc.sql("SELECT id FROM roadmap_item WHERE id BETWEEN ? AND ? ORDER BY id")
                .params(first, last)
                .query(String.class)
                .list();
    }

    /** These items in their order, each locked until the transaction ends, so that one at a time changes or judges it. */
    public List<RoadmapItem> lock(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : owners.with(jdbc.sql("SELECT * FROM roadmap_item WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                        .param("ids", ids)
                        .query(new ItemReader())
                        .list());
    }

    /** Locks these items as {@link #lock(Collection)} does, for whoever does not look at them. */
    public void hold(Collection<String> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id FROM roadmap_item WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                    .param("ids", ids)
                    .query(String.class)
                    .list();
        }
    }

    /**
     * As {@link #hold}, but nobody is waited for.
     *
     * @throws org.springframework.dao.CannotAcquireLockException if somebody else holds one
     */
    public void holdAtOnce(Collection<String> ids) {
        if (!ids.isEmpty()) {
            RowsAtOnce.lock(jdbc, "roadmap_item WHERE id IN (:ids)", Map.of("ids", ids));
        }
    }

    /** As {@link #lock(Collection)}, those from the first to the last, both included. */
    public List<RoadmapItem> lock(String first, String last) {
        return owners.with(jdbc.sql("SELECT * FROM roadmap_item WHERE id BETWEEN ? AND ? ORDER BY id FOR UPDATE")
                .params(first, last)
                .query(new ItemReader())
                .list());
    }

    /** The item of a number as {@link #find} answers it, locked until the transaction ends. */
    public Optional<RoadmapItem> lock(String number) {
        return one(number, " FOR UPDATE");
    }

    private Optional<RoadmapItem> one(String number, String locked) {
        return exactly("number = ?", number, locked).or(() -> {
            List<String> alike = jdbc.sql("SELECT DISTINCT number FROM roadmap_item WHERE number_key = ?")
                    .param(Folding.numeral(number))
                    .query(String.class)
                    .list();
            return alike.size() == 1 ? exactly("number = ?", alike.get(0), locked) : Optional.empty();
        });
    }

    private Optional<RoadmapItem> exactly(String which, String value, String locked) {
        List<RoadmapItem> found = jdbc.sql("SELECT * FROM roadmap_item WHERE " + which
                        + " ORDER BY standing NULLS LAST, changed_at DESC" + locked)
                .param(value)
                .query(new ItemReader())
                .list();
        return owners.with(found.stream().limit(1).toList()).stream().findFirst();
    }

    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM roadmap_item")
                .query(Integer.class)
                .single();
    }

    /** What was changed of the item of an id, the newest first. */
    public List<ItemChange> changes(String id) {
        return jdbc.sql(
                        "SELECT at, by_login, what, old_value, new_value FROM item_change WHERE item = ? ORDER BY id DESC")
                .param(id)
                .query(ItemChange.class)
                .list();
    }
}
