package org.jointroadmap;

import jakarta.annotation.PreDestroy;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells, while long work is under way, that somebody is at it, so that another node ends or goes on with what a stopped node
 * left. By the database's clock, so that nodes whose clocks differ agree.
 */
@Component
public class Heartbeat {
    /** Work that has not been heard of for so long, in seconds, is nobody's. */
    public static final int LOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final int BETWEEN_BEATS = 2;

    private final JdbcClient jdbc;
    private final String node = UUID.randomUUID().toString();
    private final Set<Work> underWay = ConcurrentHashMap.newKeySet();
    /** A thread of its own: whatever else waits, the heart beats. */
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread beating = new Thread(task, "heartbeat");
        beating.setDaemon(true);
        return beating;
    });

    Heartbeat(JdbcClient jdbc) {
        this.jdbc = jdbc;
        thread.scheduleWithFixedDelay(this::beat, BETWEEN_BEATS, BETWEEN_BEATS, TimeUnit.SECONDS);
    }

    /** A kind of work, such as {@code import}, and which of it. */
    private record Work(String kind, long id) {}

    /** From now on, until {@link #end}, the work is told to be under way; known to others some seconds later. */
    public void begin(String kind, long id) {
        underWay.add(new Work(kind, id));
    }

    public void end(String kind, long id) {
        underWay.remove(new Work(kind, id));
    }

    /** The work of a kind that some node is at. */
    public Set<Long> underWay(String kind) {
        Set<Long> heard = new HashSet<>(jdbc.sql("SELECT work FROM heartbeat WHERE kind = ? AND beaten_at >= "
                        + "CURRENT_TIMESTAMP - INTERVAL '" + LOST + "' SECOND")
                .param(kind)
                .query(Long.class)
                .list());
        underWay.stream().filter(work -> work.kind().equals(kind)).map(Work::id).forEach(heard::add);
        return heard;
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void beat() {
        try {
            underWay.forEach(this::beat);
        } catch (RuntimeException away) {
            LOG.warn("The database does not hear that this node is at work: {}", away.getMessage());
        }
    }

    private void beat(Work work) {
        int known = jdbc.sql(
                        "UPDATE heartbeat SET beaten_at = CURRENT_TIMESTAMP WHERE kind = ? AND work = ? AND node = ?")
                .params(work.kind(), work.id(), node)
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO heartbeat (kind, work, node, beaten_at) VALUES (?, ?, ?, CURRENT_TIMESTAMP)")
                    .params(work.kind(), work.id(), node)
                    .update();
            jdbc.sql("DELETE FROM heartbeat WHERE beaten_at < CURRENT_TIMESTAMP - INTERVAL '1' DAY")
                    .update();
        }
    }
}
