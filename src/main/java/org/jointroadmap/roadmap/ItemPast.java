package org.jointroadmap.roadmap;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The past of items that a sample takes in today. */
@Component
public class ItemPast {
    private final ItemRows rows;

    ItemPast(ItemRows rows) {
        this.rows = rows;
    }

    /** Lets an item be as if nobody had changed it since. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unchangedSince(String id, Instant moment) {
        rows.unchangedSince(id, moment);
    }
}
