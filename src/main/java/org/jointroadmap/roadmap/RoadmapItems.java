package org.jointroadmap.roadmap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.Folding;
import org.jointroadmap.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of the roadmap, to be read. */
@Repository
public class RoadmapItems {
    /** Characters of the folded texts of an item. */
    static final int LONGEST_FOLDED = 10_000;

    private final JdbcClient jdbc;
    private final ItemOwners owners;

    RoadmapItems(JdbcClient jdbc, ItemOwners owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    /** The item of a number, in whichever characters it is written: 2.1 or №2.1. */
    public Optional<RoadmapItem> find(String number) {
        return one("SELECT * FROM roadmap_item WHERE number = ?", number);
    }

    /** How the roadmap writes a number; as it was given where no item has it. */
    public String numberOf(String written) {
        return find(written).map(RoadmapItem::number).orElse(written);
    }

    /** A page of the items that a query asks for. */
    public Page<RoadmapItem> page(ItemQuery query) {
        ItemSearch search = new ItemSearch(query);
        List<RoadmapItem> rows = jdbc.sql(search.sql())
                .params(search.values())
                .query(new ItemReader())
                .list();
        return Page.of(search.list(), owners.with(rows), query.limit(), search::key);
    }

    /** Number to title of those of these items that there are. */
    public Map<String, String> titles(Collection<String> numbers) {
        Map<String, String> titles = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("SELECT number, title FROM roadmap_item WHERE number IN (:numbers)")
                    .param("numbers", numbers)
                    .query((row, index) -> titles.put(row.getString("number"), row.getString("title")))
                    .list();
        }
        return titles;
    }

    /** Those of these items that there are, without their owners. */
    List<RoadmapItem> these(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM roadmap_item WHERE number IN (:numbers)")
                        .param("numbers", numbers)
                        .query(new ItemReader())
                        .list();
    }

    /** The numbers that come next; "" asks for the first. */
    public List<String> next(String after, int limit) {
        return jdbc.sql("SELECT number FROM roadmap_item WHERE sort_key > ? ORDER BY sort_key LIMIT ?")
                .params(SortKey.of(after), limit)
                .query(String.class)
                .list();
    }

    /** The numbers from the first to the last, both included. */
    public List<String> between(String first, String last) {
        return jdbc.sql("SELECT number FROM roadmap_item WHERE sort_key BETWEEN ? AND ? ORDER BY sort_key")
                .params(SortKey.of(first), SortKey.of(last))
                .query(String.class)
                .list();
    }

    /** These items in their order, without their owners, each locked until the transaction ends, so that one at a time changes or judges it. */
    public List<RoadmapItem> lock(Collection<String> numbers) {
        return jdbc.sql("SELECT * FROM roadmap_item WHERE number IN (:numbers) ORDER BY sort_key FOR UPDATE")
                .param("numbers", numbers)
                .query(new ItemReader())
                .list();
    }

    /** As {@link #lock(Collection)}, those from the first to the last, both included. */
    public List<RoadmapItem> lock(String first, String last) {
        return jdbc.sql("SELECT * FROM roadmap_item WHERE sort_key BETWEEN ? AND ? ORDER BY sort_key FOR UPDATE")
                .params(SortKey.of(first), SortKey.of(last))
                .query(new ItemReader())
                .list();
    }

    /** The item, locked until the transaction ends. */
    public Optional<RoadmapItem> lock(String number) {
        return one("SELECT * FROM roadmap_item WHERE number = ? FOR UPDATE", number);
    }

    private Optional<RoadmapItem> one(String sql, String number) {
        return exactly(sql, number).or(() -> {
            List<String> alike = jdbc.sql("SELECT number FROM roadmap_item WHERE number_key = ?")
                    .param(Folding.numeral(number))
                    .query(String.class)
                    .list();
            return alike.size() == 1 ? exactly(sql, alike.get(0)) : Optional.empty();
        });
    }

    private Optional<RoadmapItem> exactly(String sql, String number) {
        List<RoadmapItem> found =
                jdbc.sql(sql).param(number).query(new ItemReader()).list();
        return owners.with(found).stream().findFirst();
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
}
