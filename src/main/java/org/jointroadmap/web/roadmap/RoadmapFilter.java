package org.jointroadmap.web.roadmap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.ItemFilter;
import org.jointroadmap.roadmap.ItemOrder;
import org.jointroadmap.roadmap.ItemQuery;
import org.jointroadmap.roadmap.ItemStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What of the roadmap a reader wants to see and in which order, as the address says it: of the list, the timeline, a file. */
public record RoadmapFilter(
        @Nullable String side,
        @Nullable ItemStatus status,
        @Nullable Boolean flagged,
        @Nullable String q,
        @Nullable String section,
        @Nullable String sector,
        @Nullable String organisation,
        @Nullable String person,
        @Nullable Boolean mine,
        @Nullable Boolean late,
        @Nullable Integer dueWithin,
        ItemOrder.@Nullable By sort,
        @Nullable Boolean desc,
        @Nullable String after) {
    private static final int ROWS = 50;
    private static final int ROWS_AT_ONCE = 500;

    /** A page as the list shows it. */
    public ItemQuery query(Person reader, Locale language) {
        return query(reader, language, ROWS);
    }

    /** A page of so many rows. */
    public ItemQuery query(Person reader, Locale language, int rows) {
        return query(reader, language, given(after), rows);
    }

    /** As {@link #query}, from page to page of all that fits. */
    ItemQuery all(Person reader, Locale language, @Nullable String from) {
        return query(reader, language, from, ROWS_AT_ONCE);
    }

    private ItemQuery query(Person reader, Locale language, @Nullable String from, int rows) {
        return new ItemQuery(items(reader), new ItemOrder(by(), isTrue(desc), language), from, rows);
    }

    /** Which items, in whatever order. */
    public ItemFilter items(Person reader) {
        return new ItemFilter(
                given(side),
                status,
                isTrue(flagged),
                q,
                given(section),
                given(sector),
                given(organisation),
                given(person),
                isTrue(mine) ? reader.login() : null,
                isTrue(late),
                dueWithin);
    }

    /** Whether the list stands as the edition counts. */
    boolean isOfEdition() {
        return by() == ItemOrder.By.NUMBER && !isTrue(desc);
    }

    /** Whether any of what is seldom asked for is asked for here. */
    public boolean isDetailed() {
        return Stream.of(section, sector, organisation, person).anyMatch(one -> given(one) != null);
    }

    /** The query of its address without the place in the list, "" if it asks for all. */
    public String address() {
        return address(by(), isTrue(desc));
    }

    /** The same in another order. */
    String address(ItemOrder.By order, boolean down) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("q", q);
        asked.put("side", side);
        asked.put("status", status == null ? null : key(status));
        asked.put("section", section);
        asked.put("sector", sector);
        asked.put("organisation", organisation);
        asked.put("person", person);
        asked.put("mine", isTrue(mine) ? true : null);
        asked.put("late", isTrue(late) ? true : null);
        asked.put("dueWithin", dueWithin);
        asked.put("flagged", isTrue(flagged) ? true : null);
        asked.put("sort", order == ItemOrder.By.NUMBER ? null : key(order));
        asked.put("desc", down ? true : null);
        return asked.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().equals(""))
                .map(one -> one.getKey() + "=" + UriUtils.encode(String.valueOf(one.getValue()), UTF_8))
                .collect(Collectors.joining("&"));
    }

    ItemOrder.By by() {
        return sort == null ? ItemOrder.By.NUMBER : sort;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
