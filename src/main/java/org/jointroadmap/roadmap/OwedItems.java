package org.jointroadmap.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one side owes the other: items, without their owners, that wait for it. */
@Repository
public class OwedItems {
    private final JdbcClient jdbc;

    OwedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items led by a side, not claimed in whole, due before a day; the longest overdue first. */
    public List<RoadmapItem> overdue(String leadSide, LocalDate day, int limit) {
        return jdbc.sql("""
            SELECT * FROM roadmap_item WHERE lead_side = ? AND next_due < ? AND (status = 'OPEN'
                OR status = 'CLAIMED' AND delivered_share + claimed_share < 100)
            ORDER BY next_due, sort_key LIMIT ?
            """)
                .params(leadSide, day, limit)
                .query(new ItemReader())
                .list();
    }

    /** How many there are of them in all. */
    public int countOverdue(String leadSide, LocalDate day) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM roadmap_item WHERE lead_side = ? AND next_due < ? AND (status = 'OPEN'
                OR status = 'CLAIMED' AND delivered_share + claimed_share < 100)
            """).params(leadSide, day).query(Integer.class).single();
    }

    /** How many claims of a side wait for an answer in all. */
    public int countClaimed(String leadSide) {
        return jdbc.sql("SELECT COUNT(*) FROM roadmap_item WHERE lead_side = ? AND status = 'CLAIMED'")
                .param(leadSide)
                .query(Integer.class)
                .single();
    }

    /** Items whose delivery a side claims, so that the other side has to answer; the oldest claim first. */
    public List<RoadmapItem> claimed(String leadSide, int limit) {
        return jdbc.sql("""
            SELECT * FROM roadmap_item WHERE lead_side = ? AND status = 'CLAIMED'
            ORDER BY claimed_on, sort_key LIMIT ?
            """).params(leadSide, limit).query(new ItemReader()).list();
    }
}
