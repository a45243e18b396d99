package org.jointroadmap.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals entries into the chain, in the order in which they were committed as far as it can be seen: who seals locks the
 * head, so that two nodes never do at once, and an entry that comes to light later has a later position.
 */
@Component
class Sealer {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sealer(
            JdbcClient jdbc,
            JdbcTemplate batches,
            TransactionTemplate transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void seal() {
        while (Boolean.TRUE.equals(transactions.execute(status -> sealSome()))) {
            Thread.yield();
        }
    }

    /** True if there may be more. */
    private boolean sealSome() {
        ChainHead head = jdbc.sql("SELECT position, hash, mailed_on FROM audit_head FOR UPDATE")
                .query(ChainHead.class)
                .single();
        List<AuditEntry> open = jdbc.sql("SELECT * FROM audit_entry WHERE position IS NULL ORDER BY id LIMIT ?")
                .param(AT_ONCE)
                .query(new AuditReader())
                .list();
        ChainHead end = open.isEmpty() ? head : chain(head, open);
        if (open.size() < AT_ONCE) {
            tell(end);
        }
        return open.size() == AT_ONCE;
    }

    private ChainHead chain(ChainHead head, List<AuditEntry> open) {
        List<Object[]> seals = new ArrayList<>();
        long position = head.position();
        String previous = head.hash();
        for (AuditEntry entry : open) {
            String hash = Hashes.of(++position, previous, entry);
            seals.add(new Object[] {position, previous, hash, entry.id()});
            previous = hash;
        }
        batches.batchUpdate("UPDATE audit_entry SET position = ?, previous_hash = ?, hash = ? WHERE id = ?", seals);
        jdbc.sql("UPDATE audit_head SET position = ?, hash = ?")
                .params(position, previous)
                .update();
        return new ChainHead(position, previous, head.mailedOn());
    }

    private void tell(ChainHead head) {
        LocalDate today = LocalDate.now(clock);
        if (head.position() > 0 && !today.equals(head.mailedOn())) {
            jdbc.sql("UPDATE audit_head SET mailed_on = ?").param(today).update();
            events.publishEvent(new HeadOfDay(head.position(), head.hash(), today));
        }
    }
}
