package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jointroadmap.roadmap.Deliveries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Day after day rules write a person at most one letter beside the critical ones, and of these none is lost. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2DayByDay.class)
class LettersOfAYearTest {
    private static final int ITEMS = Integer.getInteger("letters.items", 5_000);
    private static final int DAYS = Integer.getInteger("letters.days", 365);

    /** Letters by person and moment that hold nothing critical and are not about what people began. */
    private static final String ORDINARY = """
            SELECT recipient, sent_at FROM notice WHERE status = 'SENT'
            GROUP BY recipient, sent_at HAVING MIN(CASE WHEN daily THEN 1 ELSE 0 END) = 1
            """;

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GreenMail mail;

    @Test
    void aFewItemsForTwoWeeks() {
        live(20, 14);
    }

    @Test
    @Tag("long")
    void allItemsOfARoadmapForAYear() {
        live(ITEMS, DAYS);
    }

    private void live(int items, int days) {
        world.peopled();
        Random random = new Random(16);
        List<String> open = new ArrayList<>();
        for (int one = 0; one < items; one++) {
            String due =
                    LocalDate.now(clock).plusDays(random.nextInt(400) - 150).toString();
            open.add(world.itemDueOn(due, random.nextInt(220)));
        }
        for (int day = 0; day < days; day++) {
            world.evaluateEverything();
            change(open.remove(random.nextInt(open.size())), random.nextBoolean());
            World.await(this::isNothingDue);
            clock.forwardDays(1);
        }
        world.evaluateEverything();
        World.await(this::isNothingDue);
        assertThat(mostADay()).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM notice WHERE kind = 'reminder' AND status = 'SENT'"))
                .isPositive();
        assertThat(count("SELECT COUNT(*) FROM notice WHERE NOT daily AND kind = 'escalation' AND status = 'SENT'"))
                .isPositive();
        assertThat(count(
                        "SELECT COUNT(*) FROM notice WHERE NOT daily AND kind = 'escalation' AND status NOT IN ('SENT',"
                                + " 'WITHDRAWN')"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM notice WHERE NOT daily AND kind = 'escalation' AND status = 'WITHDRAWN'"
                        + " AND EXISTS (SELECT 1 FROM flag f WHERE f.subject_id = notice.about_id AND f.standing"
                        + " AND f.severity = 'CRITICAL')"))
                .isZero();
        assertThat(mail.getReceivedMessages()).hasSize(count("""
                SELECT COUNT(*) FROM (SELECT DISTINCT recipient, letter, sent_at FROM notice WHERE status = 'SENT') l
                """));
    }

    /** In the middle of the day, so that more than the morning writes letters. */
    private void change(String item, boolean delivered) {
        if (delivered) {
            deliveries.claim(item, LocalDate.now(clock), "Act 12", null, world.person("by.coordinator"));
        } else {
            world.redate(item, LocalDate.now(clock).plusDays(3).toString());
        }
    }

    private boolean isNothingDue() {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE status = 'WAITING' AND next_attempt <= ?")
                        .param(OffsetDateTime.now(clock))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** The most ordinary letters that one person got on one day. */
    private int mostADay() {
        @Nullable
        Integer most = jdbc.sql("SELECT MAX(letters) FROM (SELECT COUNT(*) AS letters FROM (" + ORDINARY
                        + ") l GROUP BY recipient, CAST(sent_at AT TIME ZONE 'Europe/Minsk' AS DATE)) d")
                .query(Integer.class)
                .single();
        return most == null ? 0 : most;
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
