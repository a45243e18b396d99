package org.jointroadmap.whole;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jointroadmap.Folding;
import org.jointroadmap.roadmap.TitleOrder;
import org.springframework.jdbc.core.JdbcTemplate;

/** A roadmap of very many items of the organisations of {@link World}, written past the program; some of them in trouble: late, put off, or untouched for long. */
final class ManyItems {
    private ManyItems() {}

    static void write(JdbcTemplate jdbc, Clock clock, int items, int oneTroubledIn) {
        Random random = new Random(2026);
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Object[]> rows = new ArrayList<>();
        for (int at = 1; at <= items; at++) {
            boolean troubled = random.nextInt(oneTroubledIn) == 0;
            LocalDate due = today.plusDays(troubled ? -random.nextInt(280) : 30 + random.nextInt(500));
            String number = number(at);
            String title = (random.nextInt(20) == 0 ? "A tractor line " : "A line ") + at;
            rows.add(new Object[] {
                number,
                number,
                "00009.%05d.%05d".formatted(at / 1000, at % 1000),
                title,
                due.toString(),
                due,
                due,
                troubled ? random.nextInt(6) : 0,
                at % 2 == 0 ? "BLR" : "AZE",
                now.minusDays(random.nextInt(troubled ? 240 : 40)),
                Folding.fold(title),
                Folding.numeral(number),
                TitleOrder.key(title, "en"),
                TitleOrder.key(title, "ru"),
                "Section " + at * 20 / items,
                "Sector " + at % 12
            });
        }
        jdbc.batchUpdate("""
                INSERT INTO roadmap_item (id, number, sort_key, title, expected_result, edition, status, due_text, due_kind,
                    due_date, next_due, due_moves, lead_side, source, changed_at, version, folded, number_key, title_order_en,
                    title_order_ru, section, sector)
                VALUES (?, ?, ?, ?, 'Made', '2026', 'OPEN', ?, 'ON', ?, ?, ?, ?, 'benchmark', ?, 1, ?, ?, ?, ?, ?, ?)
                """, rows);
        jdbc.update("""
                INSERT INTO item_owner (item, side, organisation, person, lead)
                SELECT i.id, o.side, o.id, CASE o.side WHEN 'BLR' THEN 'by.owner' ELSE 'az.owner' END, o.side = i.lead_side
                FROM roadmap_item i CROSS JOIN organisation o WHERE i.source = 'benchmark'
                """);
    }

    static String number(int at) {
        return "9.%d.%d".formatted(at / 1000, at % 1000);
    }
}
