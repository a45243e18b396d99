package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jointroadmap.Page;

/**
 * An order as the database understands it.
 *
 * @param list each order counts as a list of its own
 * @param key what is put in order before the number, "" if nothing is
 * @param parameter how a value of it is compared with
 * @param read reads a value of it as a page's address has it
 */
record RowOrder(String list, String key, String parameter, Function<String, Object> read, boolean down) {
    private static final String LAST_DAY = "9999-12-31";
    private static final String FIRST_DAY = "0001-01-01";
    private static final Pattern TITLE = Pattern.compile("[0-9a-f]{0,200}");
    private static final Pattern SIDE = Pattern.compile("[A-Z]{3}");
    private static final Pattern STATUS = Pattern.compile("[1-4]");

    static RowOrder of(ItemOrder order) {
        boolean down = order.down();
        String end = down ? "-down" : "";
        return switch (order.by()) {
            case NUMBER -> new RowOrder("items" + end, "", "", key -> key, down);
            case TITLE -> {
                String language = TitleOrder.language(order.language());
                yield new RowOrder(
                        "items-by-title-" + language + end,
                        "i.title_order_" + language,
                        "?",
                        key -> form(TITLE, key),
                        down);
            }
            case OWNERS ->
                new RowOrder(
                        "items-by-owners" + end, "i.lead_side", "CAST(? AS CHAR(3))", key -> form(SIDE, key), down);
            case DUE -> due("items-by-due" + end, down);
            case STATUS ->
                new RowOrder(
                        "items-by-status" + end,
                        "CASE i.status WHEN 'OPEN' THEN 1 WHEN 'CLAIMED' THEN 2 WHEN 'DELIVERED' THEN 3 ELSE 4 END",
                        "?",
                        key -> Integer.valueOf(form(STATUS, key)),
                        down);
        };
    }

    /** What has no day comes last either way. */
    private static RowOrder due(String list, boolean down) {
        String without = down ? FIRST_DAY : LAST_DAY;
        return new RowOrder(
                list, "COALESCE(i.next_due, DATE '" + without + "')", "CAST(? AS DATE)", RowOrder::day, down);
    }

    private static String form(Pattern form, String key) {
        if (!form.matcher(key).matches()) {
            throw Page.notOurs();
        }
        return key;
    }

    private static String day(String key) {
        try {
            if (LocalDate.parse(key).getYear() > LocalDate.parse(LAST_DAY).getYear()) {
                throw Page.notOurs();
            }
            return key;
        } catch (DateTimeParseException noDay) {
            throw Page.notOurs();
        }
    }
}
